import type ExcelJS from 'exceljs';
import type { Locale } from '../../../shared/i18n/locale.ts';
import type { Cell, ReportColumn } from '../../../shared/report/document.ts';
import { totalCells } from '../../../shared/report/totals.ts';
import { excelCell, safeText } from './cell.ts';
import { excelFormula } from './formula.ts';
import { endOf, type PlacedTable, type SheetLayout } from './layout.ts';
import { LINE_HEIGHT, rowHeight } from './sheet-widths.ts';

const HEAD = { argb: 'FFEEF2F8' };
const INK = { argb: 'FF1B2433' };
const RULE = { style: 'thin', color: { argb: 'FFD5DBE5' } } as const;
const FONT = '微软雅黑';

export type SheetTarget = {
  readonly worksheet: ExcelJS.Worksheet;
  readonly sheets: readonly SheetLayout[];
  readonly widths: readonly number[];
  readonly locale: Locale;
};

/** Writes head, rows and sum row; each row leaves memory at once. `afterRow` may stop the work by throwing. */
export async function writeTable(
  target: SheetTarget,
  placed: PlacedTable,
  afterRow: () => Promise<void>,
): Promise<void> {
  const { table } = placed;
  writeHead(target.worksheet.getRow(placed.head), table.columns);
  await afterRow();
  for (const [offset, cells] of table.rows.entries()) {
    writeRow(target, placed, placed.first + offset, cells, false);
    await afterRow();
  }
  const total = totalCells(table);
  if (total === null) return;
  const sums = total.map(
    (cell, index): Cell =>
      cell.kind === 'figure' ? { ...cell, formula: `SUM([${table.columns[index]?.key ?? ''}:all])` } : cell,
  );
  writeRow(target, placed, endOf(placed), sums, true);
}

function writeHead(row: ExcelJS.Row, columns: readonly ReportColumn[]): void {
  for (const [index, column] of columns.entries()) {
    const cell = row.getCell(index + 1);
    cell.value = safeText(column.label);
    cell.font = { name: FONT, size: 10, bold: true, color: INK };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: HEAD };
    cell.border = { bottom: RULE };
    cell.alignment = { ...placeOf(column), wrapText: true };
  }
  row.height = 2 * LINE_HEIGHT + 4;
  row.commit();
}

function writeRow(
  { worksheet, sheets, widths, locale }: SheetTarget,
  placed: PlacedTable,
  number: number,
  cells: readonly Cell[],
  bold: boolean,
): void {
  const row = worksheet.getRow(number);
  const { columns } = placed.table;
  for (const [index, column] of columns.entries()) {
    const { value, format } = excelCell(column, cells[index] ?? { kind: 'empty' }, (formula) =>
      excelFormula(formula, placed, number, sheets),
    );
    const cell = row.getCell(index + 1);
    cell.value = value;
    cell.style = styleOf(column, format, bold);
  }
  const height = rowHeight(columns, cells, widths, locale);
  if (height !== undefined) row.height = height;
  row.commit();
}

const styles = new WeakMap<ReportColumn, Map<string, Partial<ExcelJS.Style>>>();

/** One style object for all cells of a column that look alike: exceljs works out each object once, which costs most. */
function styleOf(column: ReportColumn, format: string, bold: boolean): Partial<ExcelJS.Style> {
  const ofColumn = styles.get(column) ?? new Map<string, Partial<ExcelJS.Style>>();
  styles.set(column, ofColumn);
  const key = `${bold} ${format}`;
  const style = ofColumn.get(key) ?? {
    numFmt: format,
    font: { name: FONT, size: 10, bold, color: INK },
    border: { bottom: RULE },
    alignment: { ...placeOf(column), wrapText: column.kind === 'text' },
  };
  ofColumn.set(key, style);
  return style;
}

function placeOf({ kind }: ReportColumn) {
  const horizontal = kind === 'text' || kind === 'date' ? 'left' : 'right';
  return { vertical: 'middle', horizontal, indent: 1 } as const;
}
