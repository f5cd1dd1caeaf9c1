// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FieldCell } from '../../../../renderer/components/field/FieldCell.tsx';
import { type Stores, StoresContext } from '../../../../renderer/stores/stores.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

afterEach(cleanup);

async function show(key: string): Promise<{ stores: Stores; cell: HTMLElement }> {
  const { stores } = await sampleStores('YX');
  const field = stores.workspace.catalogue.field(key);
  const section = stores.workspace.catalogue.sectionOf(key);
  if (field === undefined || section === undefined) throw new Error(`No field ${key}`);
  render(
    <StoresContext.Provider value={stores}>
      <FieldCell recordId={stores.account.view.account.id} field={field} section={section} />
    </StoresContext.Provider>,
  );
  return { stores, cell: screen.getByTestId(`field-${key}`) };
}

const calm = (cell: HTMLElement) => within(cell).getAllByRole('button', { name: /：|: / })[0] as HTMLElement;
const editor = (cell: HTMLElement) => within(cell).getByRole<HTMLInputElement>('textbox');

describe('a field that is edited in place', () => {
  it('takes an amount as it is spoken, shows it in 万元 and resets a checked value to collected', async () => {
    const { stores, cell } = await show('bas.headcount');
    const id = stores.account.view.account.id;
    const before = stores.account.cell(id, 'bas.headcount')[0];
    // The sample has two values here; only one of them can be verified.
    await stores.commands.resolve(before?.id ?? '');
    await stores.commands.setEvidence(before?.id ?? '', {
      status: 'verified',
      confidence: 'high',
      sourceType: 'public_filing',
    });
    fireEvent.click(calm(cell));
    expect(editor(cell).value).toBe('6820');
    fireEvent.change(editor(cell), { target: { value: '7,000 人' } });
    fireEvent.keyDown(editor(cell), { key: 'Enter' });
    await waitFor(() => expect(calm(cell).textContent).toBe('7,000 人'));
    expect(stores.account.cell(id, 'bas.headcount')[0]?.evidence?.status).toBe('collected');
    expect(within(cell).getByRole('img').getAttribute('aria-label')).toBe('已收集');
  });

  it('keeps a bad input with its reason at the place; Escape restores', async () => {
    const { cell } = await show('bas.assets');
    const text = calm(cell).textContent;
    fireEvent.click(calm(cell));
    fireEvent.change(editor(cell), { target: { value: '一百多亿' } });
    fireEvent.blur(editor(cell));
    expect(within(cell).getByRole('alert').textContent).toContain('金额');
    expect(editor(cell).value).toBe('一百多亿');
    expect(editor(cell).getAttribute('aria-invalid')).toBe('true');
    fireEvent.keyDown(editor(cell), { key: 'Escape' });
    expect(calm(cell).textContent).toBe(text);
  });

  it('opens on typing with what was typed, and changes nothing when left as it was', async () => {
    const { stores, cell } = await show('bas.phone');
    const step = stores.undo.state.undo;
    fireEvent.keyDown(calm(cell), { key: '0' });
    expect(editor(cell).value).toBe('0');
    fireEvent.keyDown(editor(cell), { key: 'Escape' });
    fireEvent.click(calm(cell));
    fireEvent.blur(editor(cell));
    expect(stores.undo.state.undo).toEqual(step);
  });

  it('scores by a digit and keeps the remark beside it', async () => {
    const { stores, cell } = await show('cha.growth_potential');
    const id = stores.account.view.account.id;
    const note = stores.account.cell(id, 'cha.growth_potential')[0]?.note;
    fireEvent.keyDown(calm(cell), { key: '2' });
    await waitFor(() => expect(stores.account.cell(id, 'cha.growth_potential')[0]?.value).toBe(2));
    expect(stores.account.cell(id, 'cha.growth_potential')[0]?.note).toBe(note);
  });

  it('says what does not apply, and asks what is not known', async () => {
    const { stores, cell } = await show('bas.group');
    expect(calm(cell).textContent).toBe('尚未填写 · 预算权在哪一级');
    await stores.commands.setNotApplicable(stores.account.view.account.id, 'bas.group', '独立公司');
    await waitFor(() => expect(cell.textContent).toContain('不适用：独立公司'));
  });
});
