import { describe, expect, it } from 'vitest';
import { planPaste } from '../../../../renderer/components/grid/paste-plan.ts';
import { column, money, percent, required, text } from '../../../../shared/domain/dossier/define.ts';
import { parseValue } from '../../../../shared/format/parse.ts';

const columns = [
  required('name', '股东', 'Shareholder', text()),
  column('share', '持股比例', 'Share', percent),
  column('paid', '出资', 'Paid in', money),
];

const plan = (block: string[][], row = 2, first = 0) =>
  planPaste(block, {
    columns,
    rowCount: 2,
    at: { row, column: first },
    parse: ({ type }, cell) => parseValue(type, cell, { locale: 'zh-CN', resolveReference: () => null }),
    labelOf: ({ label }) => label.zh,
  });

describe('planPaste', () => {
  it('overwrites the rows it covers and adds those beyond', () => {
    const found = plan([['5'], ['6%']], 1, 1);
    expect(found.updates).toEqual([{ row: 1, columns: { share: 5 } }]);
    expect(found.problems.map(({ line, column: at, code }) => [line, at.key, code])).toEqual([
      [2, 'name', 'required'],
    ]);
  });

  it('adds complete rows, blank lines left out', () => {
    const found = plan([
      ['甲', '5', '1.2亿'],
      ['', '', ''],
      ['乙', '', ''],
    ]);
    expect(found.problems).toEqual([]);
    expect(found.additions).toEqual([
      { name: '甲', share: 5, paid: { minor: 12_000_000_000, currency: 'CNY' } },
      { name: '乙', share: null, paid: null },
    ]);
  });

  it('leaves out a first line of headings, with or without units', () => {
    const found = plan([
      ['股东', '持股比例 (%)', '出资（万元）'],
      ['甲', '5', '100'],
    ]);
    expect(found.additions).toHaveLength(1);
    expect(found.problems).toEqual([]);
  });

  it('names line, column and reason of every bad cell', () => {
    const found = plan([
      ['甲', '500', '很多'],
      ['', '5', ''],
    ]);
    expect(found.problems.map(({ line, column: at, code }) => [line, at.key, code])).toEqual([
      [1, 'share', 'outOfRange'],
      [1, 'paid', 'notMoney'],
      [2, 'name', 'required'],
    ]);
  });

  it('ignores cells to the right of the last column', () => {
    expect(plan([['甲', '5', '1', 'more']]).additions).toHaveLength(1);
  });
});
