// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Router } from 'wouter';
import { bindActions } from '../../../../renderer/actions/bind-actions.ts';
import { PerformContext } from '../../../../renderer/actions/use-actions.ts';
import { currentRoute, goTo, useHashPath, useHashSearch } from '../../../../renderer/app/hash-location.ts';
import { type AccountTab, routes } from '../../../../renderer/app/routes.ts';
import { Palette } from '../../../../renderer/scenes/frame/Palette.tsx';
import { StoresContext } from '../../../../renderer/stores/stores.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

afterEach(cleanup);

async function openPalette(tab?: AccountTab) {
  const { stores } = await sampleStores('YX');
  goTo(tab === undefined ? '/portfolio' : routes.account(stores.account.id ?? '', tab));
  stores.dialogs.open('palette');
  render(
    <StoresContext value={stores}>
      <PerformContext value={bindActions(stores, goTo)}>
        <Router hook={useHashPath} searchHook={useHashSearch}>
          <Palette />
        </Router>
      </PerformContext>
    </StoresContext>,
  );
  const type = (text: string) =>
    fireEvent.change(screen.getByTestId('palette-input'), { target: { value: text } });
  return { stores, type };
}

test('two Chinese characters find a field, and opening the hit leads to it', async () => {
  const { stores, type } = await openPalette();
  type('经营范围');
  type('研发');
  const hits = await screen.findAllByTestId('palette-hit');
  expect(hits[0]?.querySelector('mark')?.textContent).toBe('研发');
  fireEvent.click(hits[0] as HTMLElement);
  expect(stores.dialogs.current).toBeNull();
  expect(currentRoute()).toMatch(/^\/account\/[0-9a-f-]+\/\w+\?section=\w+&field=[\w.%]+&record=[0-9a-f-]+$/);
});

test('an account is found by its code and opened with Enter', async () => {
  const { stores, type } = await openPalette();
  type('ZF');
  await waitFor(() => expect(screen.getAllByTestId('palette-account')).toHaveLength(1));
  fireEvent.keyDown(screen.getByTestId('palette-input'), { key: 'Enter' });
  const expected = stores.portfolio.summaries.find(({ code }) => code === 'ZF');
  expect(currentRoute()).toBe(`/account/${expected?.accountId}/overview`);
});

test('a field of the open account is found by its name and opened', async () => {
  const { stores, type } = await openPalette('overview');
  type('员工');
  fireEvent.click((await screen.findAllByTestId('palette-field'))[0] as HTMLElement);
  expect(currentRoute()).toContain(`/account/${stores.account.id}/dossier?section=bas&field=bas.headcount`);
});

test('commands that make no sense here are not offered', async () => {
  await openPalette();
  expect(screen.queryByTestId('command-go.settings')).not.toBeNull();
  expect(screen.queryByTestId('command-account.remove')).toBeNull();
  expect(screen.queryByTestId('command-workspace.deleteSample')).not.toBeNull();
});
