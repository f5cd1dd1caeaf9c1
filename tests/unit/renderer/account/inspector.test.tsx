// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Inspector } from '../../../../renderer/scenes/account/inspector/Inspector.tsx';
import { StoresContext } from '../../../../renderer/stores/stores.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

afterEach(cleanup);

async function inspect(fieldKey: string) {
  const { stores } = await sampleStores('YX');
  const recordId = stores.account.view.account.id;
  stores.inspector.select({ kind: 'field', recordId, fieldKey });
  render(
    <StoresContext.Provider value={stores}>
      <Inspector />
    </StoresContext.Provider>,
  );
  const entry = () => stores.account.cell(recordId, fieldKey)[0];
  return { stores, recordId, entry };
}

describe('inspector of a value', () => {
  it('shows the arithmetic of its quality and follows the confidence', async () => {
    const { stores, entry } = await inspect('cha.growth_potential');
    await stores.commands.setEvidence(entry()?.id ?? '', {
      status: 'inferred',
      confidence: 'medium',
      asOf: stores.workspace.today,
    });
    await waitFor(() =>
      expect(screen.getByTestId('quality-arithmetic').textContent).toContain('0.5 × 0.8 × 1.0 = 0.40'),
    );
    fireEvent.click(screen.getByText('高'));
    await waitFor(() =>
      expect(screen.getByTestId('quality-arithmetic').textContent).toContain('0.5 × 1.0 × 1.0 = 0.50'),
    );
    expect(entry()?.evidence?.confidence).toBe('high');
  });

  it('keeps a change that another follows before it was answered', async () => {
    const { stores, entry } = await inspect('cha.growth_potential');
    await stores.commands.setEvidence(entry()?.id ?? '', {
      status: 'inferred',
      confidence: 'medium',
      asOf: stores.workspace.today,
    });
    await waitFor(() => expect(entry()?.evidence?.status).toBe('inferred'));
    fireEvent.click(screen.getByText('高'));
    fireEvent.click(screen.getByText('已收集'));
    await waitFor(() => expect(entry()?.evidence?.status).toBe('collected'));
    expect(entry()?.evidence?.confidence).toBe('high');
  });

  it('asks for a contact before a talk counts as verified', async () => {
    const { entry } = await inspect('bas.headcount');
    const before = entry()?.evidence?.status;
    fireEvent.click(screen.getByText('已求证'));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '标为已求证' }).disabled).toBe(true);
    expect(entry()?.evidence?.status).toBe(before);
  });

  it('marks an unknown field as not applicable with its reason, and back', async () => {
    const { entry } = await inspect('bas.group');
    fireEvent.click(screen.getByRole('button', { name: '标为不适用' }));
    const reason = screen.getByRole('textbox', { name: '为什么不适用' });
    fireEvent.change(reason, { target: { value: '独立公司' } });
    fireEvent.click(screen.getByRole('button', { name: '标为不适用' }));
    await waitFor(() => expect(screen.getByTestId('inspector-value').textContent).toBe('不适用：独立公司'));
    fireEvent.click(screen.getByRole('button', { name: '恢复为适用' }));
    await waitFor(() => expect(entry()?.notApplicable).toBeNull());
  });

  it('lists the past of a value, newest first', async () => {
    const { stores, recordId } = await inspect('bas.short');
    await stores.commands.setValue(recordId, 'bas.short', '云岫新名');
    await waitFor(() => {
      const items = screen.getByTestId('inspector-history').querySelectorAll('li');
      expect(items[0]?.textContent).toContain('云岫新名');
      expect(items.length).toBeGreaterThan(1);
    });
  });
});
