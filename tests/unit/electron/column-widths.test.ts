import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../../electron/export/docx/column-widths.ts';
import type { ColumnKind, ReportTable } from '../../../shared/report/document.ts';

const EM = 180;
const table = (labels: readonly string[], kind: ColumnKind = 'text'): ReportTable => ({
  kind: 'table',
  columns: labels.map((label, index) => ({ key: `c${index}`, label, kind, width: 1 })),
  rows: [labels.map(() => ({ kind: 'text', runs: [{ text: '很长的一段说明文字'.repeat(4) }] }))],
});

describe('widths of Word columns', () => {
  test('add up to the page, whatever stands in them', () => {
    for (const labels of [
      ['a'],
      ['Department', 'Influence', 'Seat'],
      Array.from({ length: 30 }, () => 'Responsibility'),
    ]) {
      const widths = columnWidths(table(labels), null, 9_000, 'en');
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9_000);
      expect(widths.every((width) => width > 0)).toBe(true);
    }
  });

  test('no word of an English heading is torn while the page has room for all of them', () => {
    const labels = [
      'Name',
      'Seat',
      'Department',
      'Role in decisions',
      'Influence',
      'Attitude',
      'Closeness',
      'Last',
    ];
    const widths = columnWidths(table(labels), null, 9_600, 'en');
    // 0.6 em a letter is what a wide bold Latin font takes, with the margins of the cell.
    const word = (label: string) =>
      Math.max(...label.split(' ').map(({ length }) => length)) * 0.6 * EM + 150;
    expect(labels.filter((label, index) => (widths[index] ?? 0) < word(label))).toEqual([]);
  });
});
