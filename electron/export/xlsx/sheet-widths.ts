import { textWidth } from '../../../shared/figure/svg.ts';
import type { Locale } from '../../../shared/i18n/locale.ts';
import { cellRuns } from '../../../shared/report/cell-text.ts';
import type { Cell, ReportColumn } from '../../../shared/report/document.ts';
import type { SheetLayout } from './layout.ts';

/** Widths in characters; a column that asks for several shares of the width may be `wide`. */
const WIDTH = { min: 9, max: 40, wide: 110, sampled: 200 } as const;
/** Points of one line. */
export const LINE_HEIGHT = 15;

/** Width in characters that fits the first rows, and headings on two lines; longer texts wrap. */
export function sheetWidth({ tables }: SheetLayout, index: number, locale: Locale): number {
  const widths = tables.flatMap(({ table }) => {
    const column = table.columns[index];
    if (column === undefined) return [];
    const texts = table.rows.slice(0, WIDTH.sampled).map((row) => textOf(column, row[index], locale));
    return [charactersOf(column.label) / 2 + 3, ...texts.map(charactersOf)];
  });
  const wide = tables.some(({ table }) => (table.columns[index]?.width ?? 1) > 1);
  return Math.min(wide ? WIDTH.wide : WIDTH.max, Math.max(WIDTH.min, Math.ceil(Math.max(...widths)) + 3));
}

/** Height in points of a row whose longest text wraps; undefined = one line. */
export function rowHeight(
  columns: readonly ReportColumn[],
  cells: readonly Cell[],
  widths: readonly number[],
  locale: Locale,
): number | undefined {
  const lines = columns.map((column, index) => {
    const room = (widths[index] ?? WIDTH.min) - 2;
    return textOf(column, cells[index], locale)
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(charactersOf(part) / room)), 0);
  });
  const most = Math.max(...lines);
  return most <= 1 ? undefined : most * LINE_HEIGHT + 3;
}

function textOf(column: ReportColumn, cell: Cell | undefined, locale: Locale): string {
  if (cell === undefined) return '';
  return cellRuns(column, cell, locale)
    .map(({ text }) => text)
    .join('');
}

/** Width of a text in characters of a sheet: a Chinese one takes two. */
function charactersOf(text: string): number {
  return textWidth(text, 1.9);
}
