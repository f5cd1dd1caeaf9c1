import { expect, it } from 'vitest';
import { planFill } from '../../../../renderer/components/grid/fill-plan.ts';
import { column, text } from '../../../../shared/domain/dossier/define.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';

const columns = ['a', 'b', 'c'].map((key) => column(key, key, key, text()));
const rows = [1, 2, 3].map(
  (n) => ({ id: `r${n}`, value: { a: `a${n}`, b: `b${n}`, c: `c${n}` } }) as unknown as EntryRow,
);
const block = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right });

it('takes the first row of a block, and only its columns', () => {
  expect(planFill(rows, columns, block(0, 2, 1, 1))).toEqual([
    { entryId: 'r2', columns: { b: 'b1' } },
    { entryId: 'r3', columns: { b: 'b1' } },
  ]);
});

it('takes the row above a single row', () => {
  expect(planFill(rows, columns, block(2, 2, 0, 1))).toEqual([
    { entryId: 'r3', columns: { a: 'a2', b: 'b2' } },
  ]);
});

it('has nothing to take above the first row or in the evidence column', () => {
  expect(planFill(rows, columns, block(0, 0, 0, 2))).toEqual([]);
  expect(planFill(rows, columns, block(1, 1, 3, 3))).toEqual([]);
});
