import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { numberFormat } from '../../../shared/report/cell-text.ts';
import { reportDocumentSchema } from '../../../shared/report/document.ts';
import { buildPortfolio } from '../../../shared/report/portfolio/build.ts';
import { totalCells } from '../../../shared/report/totals.ts';
import { smallView } from './small-view.ts';

const build = (views = [smallView()]) =>
  buildPortfolio({ views, owner: '林曜', date: '2026-01-15', t: createTranslator('zh-CN'), locale: 'zh-CN' });

const sheetsOf = (report: ReturnType<typeof build>) =>
  report.blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : []));

describe('portfolio', () => {
  test('has its sheets, valid even without any account', () => {
    const report = build([]);
    expect(() => reportDocumentSchema.parse(report)).not.toThrow();
    expect([...new Set(sheetsOf(report))]).toEqual([
      'Accounts',
      'TierDetail',
      'Concentration',
      'Coverage',
      'Stickiness',
      'Wallet',
      'DataQuality',
      'Readme',
    ]);
  });

  test('every row has a cell for each column', () => {
    for (const block of build().blocks) {
      if (block.kind !== 'table') continue;
      for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
    }
  });
});

describe('cells', () => {
  test('keep their mark in the number format and in sums', () => {
    const money = { key: 'a', label: 'a', kind: 'money', width: 1, decimals: 2, sum: true } as const;
    expect(numberFormat(money, '〔推断〕')).toBe('#,##0.00"〔推断〕"');
    const total = totalCells({
      kind: 'table',
      totalLabel: '合计',
      columns: [{ key: 'n', label: 'n', kind: 'text', width: 1 }, money],
      rows: [
        [{ kind: 'empty' }, { kind: 'figure', value: 2 }],
        [{ kind: 'empty' }, { kind: 'figure', value: 3, mark: '〔推断〕' }],
      ],
    });
    expect(total?.[1]).toEqual({ kind: 'figure', value: 5, mark: '〔推断〕' });
  });
});
