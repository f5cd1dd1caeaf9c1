// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Router } from 'wouter';
import { goTo, useHashPath } from '../../../../renderer/app/hash-location.ts';
import { routes } from '../../../../renderer/app/routes.ts';
import { RelationshipChip } from '../../../../renderer/scenes/account/RelationshipChip.tsx';
import { TimeModel } from '../../../../renderer/scenes/map/time/time-model.ts';
import { StoresContext } from '../../../../renderer/stores/stores.ts';
import { formatNumber } from '../../../../shared/format/number.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

afterEach(cleanup);

it('shows the figure of the past day that the map shows, none for a further map, and today’s elsewhere', async () => {
  const { stores } = await sampleStores('YX');
  const accountId = stores.account.id ?? '';
  const chip = () => screen.getByTestId('chip-relationship').textContent ?? '';
  goTo(routes.account(accountId, 'map'));
  render(
    <StoresContext value={stores}>
      <Router hook={useHashPath}>
        <RelationshipChip />
      </Router>
    </StoresContext>,
  );
  expect(chip()).toContain('53.2');
  stores.map.enter(accountId);
  const time = new TimeModel(stores);
  time.enter(accountId, null);
  await act(() => time.show('2025-06-30'));
  const { frame } = stores.map;
  expect(chip()).toContain(formatNumber(frame?.metrics.health ?? 0, 1, true));
  expect(chip()).toContain('2025-06-30');
  expect(chip()).not.toContain('53.2');
  act(() => {
    stores.map.mapId = 'further';
  });
  expect(chip()).toContain('–');
  act(() => goTo(routes.account(accountId, 'overview')));
  await waitFor(() => expect(chip()).toContain('53.2'));
});
