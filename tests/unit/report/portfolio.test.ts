import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../shared/domain/model/scenario.ts';
import { DEFAULT_MODEL } from '../../../shared/domain/model/scoring-model.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { numberFormat } from '../../../shared/report/cell-text.ts';
import { reportDocumentSchema } from '../../../shared/report/document.ts';
import { buildPortfolio, SHEETS } from '../../../shared/report/portfolio/build.ts';
import { totalCells } from '../../../shared/report/totals.ts';
import { smallView } from './small-view.ts';

const build = (views = [smallView()], scenarios: readonly Scenario[] = []) =>
  buildPortfolio({
    views,
    count: views.length,
    years: [2025],
    scenarios,
    owner: '林曜',
    date: '2026-01-15',
    t: createTranslator('zh-CN'),
    locale: 'zh-CN',
  });

const sheetsOf = (report: ReturnType<typeof build>) =>
  report.blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : []));

describe('portfolio', () => {
  test('has its sheets, valid even without any account', () => {
    const report = build([]);
    expect(() => reportDocumentSchema.parse(report)).not.toThrow();
    expect([...new Set(sheetsOf(report))]).toEqual(SHEETS);
  });

  test('one account about which nothing is known gives no figure that is not one', () => {
    const figures = build().blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flat().flatMap((cell) => (cell.kind === 'figure' ? [cell.value] : []))
        : [],
    );
    expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
  });

  test('lists every account against each saved what-if, and says so when there is none', () => {
    const rowsOf = (report: ReturnType<typeof build>) =>
      report.blocks.flatMap((block) =>
        block.kind === 'table' && block.sheet === 'Scenario' ? block.rows : [],
      );
    const scenario = {
      id: 's',
      name: '提高门槛',
      date: '2026-01-15',
      note: '',
      base: 1,
      model: DEFAULT_MODEL,
      scores: [],
    };
    expect(rowsOf(build())).toHaveLength(1);
    expect(JSON.stringify(rowsOf(build()))).toContain('尚无保存的情景');
    const saved = rowsOf(build([smallView()], [scenario, { ...scenario, id: 'r', name: '降低门槛' }]));
    expect(saved.map(([name]) => name)).toEqual(
      ['提高门槛', '降低门槛'].map((text) => ({ kind: 'text', runs: [{ text }] })),
    );
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
