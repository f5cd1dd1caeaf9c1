// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RowGrid } from '../../../../renderer/components/grid/RowGrid.tsx';
import { StoresContext } from '../../../../renderer/stores/stores.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

afterEach(cleanup);

const KEY = 'bas.shareholders';

async function show() {
  const { stores } = await sampleStores('YX');
  const field = stores.workspace.catalogue.field(KEY);
  const section = stores.workspace.catalogue.sectionOf(KEY);
  if (field?.type.kind !== 'rows' || section === undefined) throw new Error('No table of shareholders');
  const recordId = stores.account.view.account.id;
  render(
    <StoresContext.Provider value={stores}>
      <RowGrid recordId={recordId} field={field} type={field.type} section={section} />
    </StoresContext.Provider>,
  );
  const grid = screen.getByRole('grid');
  const rows = () => within(grid).getAllByRole('row').slice(1);
  const cells = (row: number) => within(rows()[row] as HTMLElement).getAllByRole('gridcell');
  const names = () => stores.account.view.rows(recordId, KEY).map(({ row }) => row.name);
  return { stores, rows, cells, names };
}

function paste(text: string): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  act(() => {
    document.dispatchEvent(event);
  });
}

describe('a table that is edited like a spreadsheet', () => {
  it('types into a cell, saves with Enter and goes down', async () => {
    const { cells } = await show();
    act(() => (cells(0)[1] as HTMLElement).focus());
    fireEvent.keyDown(cells(0)[1] as HTMLElement, { key: '9' });
    const input = within(cells(0)[1] as HTMLElement).getByRole('textbox');
    fireEvent.change(input, { target: { value: '9.5%' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    await waitFor(() => expect(cells(0)[1]?.textContent).toBe('9.5'));
    expect(document.activeElement).toBe(cells(1)[1]);
  });

  it('adds a pasted block as one undo step and refuses a bad one with its place', async () => {
    const { cells, names, rows, stores } = await show();
    const before = names();
    act(() => (cells(rows().length - 1)[0] as HTMLElement).focus());
    paste('甲基金\t3.5\t基金\n乙基金\t2%\t基金');
    await waitFor(() => expect(names()).toEqual([...before, '甲基金', '乙基金']));

    act(() => (cells(0)[0] as HTMLElement).focus());
    paste('丙\t很多');
    expect(screen.getByRole('alert').textContent).toContain('第 1 行「持股比例」');
    expect(names()).toHaveLength(before.length + 2);

    await stores.undo.undo();
    await waitFor(() => expect(names()).toEqual(before));
  });

  it('overwrites and adds with one block, still one undo step', async () => {
    const { cells, names, stores } = await show();
    const before = names();
    const last = before.length - 1;
    act(() => (cells(last)[0] as HTMLElement).focus());
    paste('改名\n新增');
    await waitFor(() => expect(names()).toEqual([...before.slice(0, last), '改名', '新增']));
    await stores.undo.undo();
    await waitFor(() => expect(names()).toEqual(before));
  });

  it('fills the first row of the block down as one undo step', async () => {
    const { cells, names, stores } = await show();
    const before = names();
    act(() => (cells(0)[0] as HTMLElement).focus());
    for (const _ of [1, 2]) {
      fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'ArrowDown', shiftKey: true });
    }
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'd', ctrlKey: true });
    await waitFor(() => expect(names()).toEqual([before[0], before[0], before[0], ...before.slice(3)]));
    await stores.undo.undo();
    await waitFor(() => expect(names()).toEqual(before));
  });

  it('refuses more rows than one gesture may write and changes nothing', async () => {
    const { cells, names, rows } = await show();
    const before = names();
    act(() => (cells(rows().length - 1)[0] as HTMLElement).focus());
    paste(Array.from({ length: 10_001 }, (_, index) => `股东${index}`).join('\n'));
    expect(screen.getByRole('alert').textContent).toContain('10,000');
    expect(names()).toEqual(before);
  });

  it('deletes the selected rows', async () => {
    const { cells, names } = await show();
    const before = names();
    act(() => (cells(0)[0] as HTMLElement).focus());
    fireEvent.keyDown(cells(0)[0] as HTMLElement, { key: 'ArrowDown', shiftKey: true });
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Delete', ctrlKey: true });
    await waitFor(() => expect(names()).toEqual(before.slice(2)));
  });
});
