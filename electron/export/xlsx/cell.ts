import { xmlText } from '../../../shared/lib/xml-text.ts';
import { numberFormat } from '../../../shared/report/cell-text.ts';
import type { Cell, ReportColumn } from '../../../shared/report/document.ts';

/** Longest text that a cell of Excel can hold. */
const CELL_LIMIT = 32_767;

/** What begins a formula or a command when a sheet is saved as CSV and opened again. */
const DANGEROUS = /^[=+\-@\t\r]/;

/** Text that no spreadsheet takes for a formula: a leading = + - @, tab or CR gets an apostrophe before it. */
export function safeText(text: string): string {
  const clean = xmlText(text);
  return (DANGEROUS.test(clean) ? `'${clean}` : clean).slice(0, CELL_LIMIT);
}

export type ExcelValue =
  | string
  | number
  | Date
  | { readonly formula: string; readonly result: number }
  | null;

/** Value and number format of a cell. Dates are UTC: a local date would move a day (libraries gotcha of exceljs). */
export function excelCell(
  column: ReportColumn,
  cell: Cell,
  formulaOf: (formula: string) => string,
): { readonly value: ExcelValue; readonly format: string } {
  switch (cell.kind) {
    case 'empty':
      return { value: null, format: numberFormat(column, undefined) };
    case 'text':
      return { value: safeText(cell.runs.map(({ text }) => text).join('')), format: '@' };
    case 'date':
      return {
        value: new Date(`${cell.value}T00:00:00Z`),
        format: numberFormat({ ...column, kind: 'date' }, cell.mark),
      };
    case 'figure': {
      const formula = cell.formula ?? column.formula;
      const format = numberFormat(column.kind === 'text' ? { ...column, kind: 'number' } : column, cell.mark);
      return {
        value: formula === undefined ? cell.value : { formula: formulaOf(formula), result: cell.value },
        format,
      };
    }
  }
}
