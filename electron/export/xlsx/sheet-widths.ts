import { textWidth } from '../../../shared/figure/svg.ts';
import type { Locale } from '../../../shared/i18n/locale.ts';
import { cellRuns } from '../../../shared/report/cell-text.ts';
import type { Cell, ReportColumn } from '../../../shared/report/document.ts';

/** Widths in characters; a column that asks for several shares of the width may be `wide`. */
const WIDTH = { min: 9, max: 40, wide: 110 } as const;
/** Points of one line. */
const LINE_HEIGHT = 15;
export const HEAD_HEIGHT = 2 * LINE_HEIGHT + 4;

export type WidthRow = { readonly columns: readonly ReportColumn[]; readonly cells: readonly Cell[] };

/** Widths in characters that fit these rows, and headings on two lines; longer texts wrap. */
export function sheetWidths(rows: readonly WidthRow[], locale: Locale): readonly number[] {
  const widths: number[] = [];
  for (const { columns, cells } of rows) {
    for (const [index, column] of columns.entries()) {
      const most = column.width > 1 ? WIDTH.wide : WIDTH.max;
      const text = Math.max(headWidth(column.label), charactersOf(textOf(column, cells[index], locale)));
      widths[index] = Math.max(widths[index] ?? WIDTH.min, Math.min(most, Math.ceil(text) + 3));
    }
  }
  return widths;
}

/** A heading takes two lines; no word and no unit in brackets is torn, and the arrow of the filter needs room. */
function headWidth(label: string): number {
  const parts = label.split(/[/]|(?<=-)|(?=[（(：])|(?<=：)|(?<![(（]\S*)\s/).map(charactersOf);
  return Math.max(charactersOf(label) / 2, ...parts) + 3;
}

/** Height in points of a row whose longest text wraps; undefined = one line. Only texts wrap. */
export function rowHeight(
  columns: readonly ReportColumn[],
  cells: readonly Cell[],
  widths: readonly number[],
  locale: Locale,
): number | undefined {
  let most = 1;
  for (const [index, column] of columns.entries()) {
    const cell = cells[index];
    if (column.kind !== 'text' || cell?.kind !== 'text') continue;
    const room = (widths[index] ?? WIDTH.min) - 2;
    const text = textOf(column, cell, locale);
    // Measuring costs: a text that fits even if all of it were Chinese is not looked at.
    if (text.length * WIDE_CHARACTER <= room && !text.includes('\n')) continue;
    const lines = text
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(charactersOf(part) / room)), 0);
    most = Math.max(most, lines);
  }
  return most <= 1 ? undefined : most * LINE_HEIGHT + 3;
}

function textOf(column: ReportColumn, cell: Cell | undefined, locale: Locale): string {
  if (cell === undefined) return '';
  const [first, ...more] = cellRuns(column, cell, locale);
  return more.reduce((text, run) => text + run.text, first?.text ?? '');
}

const WIDE_CHARACTER = 1.9;

/** Width of a text in characters of a sheet: a Chinese one takes two. */
function charactersOf(text: string): number {
  return textWidth(text, WIDE_CHARACTER);
}
