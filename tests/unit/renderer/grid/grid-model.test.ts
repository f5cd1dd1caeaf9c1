import { beforeEach, describe, expect, it } from 'vitest';
import { GridModel, type Step } from '../../../../renderer/components/grid/grid-model.ts';
import { column, required, text, year } from '../../../../shared/domain/dossier/define.ts';

const columns = [
  required('year', '年度', 'Year', year),
  required('name', '名称', 'Name', text()),
  column('note', '说明', 'Note', text()),
];
const [first, second, third] = columns as [(typeof columns)[0], (typeof columns)[0], (typeof columns)[0]];

let model: GridModel;
beforeEach(() => {
  model = new GridModel(columns, () => 2);
});
const go = (...steps: readonly Step[]) => steps.map((step) => model.move(step));

describe('GridModel', () => {
  it('stays inside its rows, the line for a new row and the evidence column', () => {
    expect(go('up', 'left')).toEqual([false, false]);
    expect(go('down', 'down', 'down')).toEqual([true, true, false]);
    go('end');
    expect(model.active).toEqual({ row: 2, column: 3 });
    expect(model.move('next')).toBe(false);
  });

  it('goes with Tab to the next row and back', () => {
    model.activate({ row: 0, column: 3 });
    go('next');
    expect(model.active).toEqual({ row: 1, column: 0 });
    go('previous');
    expect(model.active).toEqual({ row: 0, column: 3 });
  });

  it('extends a block and gives it up with the next plain step', () => {
    model.activate({ row: 1, column: 1 });
    model.move('up', true);
    model.move('right', true);
    expect(model.block).toEqual({ top: 0, bottom: 1, left: 1, right: 2 });
    model.move('down');
    expect(model.block).toEqual({ top: 1, bottom: 1, left: 2, right: 2 });
  });

  it('edits values but not the evidence column, and stops when another cell becomes active', () => {
    model.edit('x');
    expect(model.editing).toEqual({ seed: 'x' });
    model.activate({ row: 0, column: 3 });
    expect(model.editing).toBeNull();
    model.edit(null);
    expect(model.editing).toBeNull();
  });

  it('keeps a new row until nothing required is missing', () => {
    expect(model.fillDraft(third, 'a remark')).toBeNull();
    expect(model.missing).toEqual([first, second]);
    expect(model.fillDraft(first, 2026)).toBeNull();
    expect(model.fillDraft(second, '产线')).toEqual({ note: 'a remark', year: 2026, name: '产线' });
    expect(model.draft).toEqual({});
    expect(model.missing).toEqual([]);
  });
});
