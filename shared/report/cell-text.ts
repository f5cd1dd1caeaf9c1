import { formatDate } from '../format/date.ts';
import { formatInteger, formatNumber } from '../format/number.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Cell, ReportColumn, Run } from './document.ts';

/** What a cell says in print, its mark included; '' cells give no run. */
export function cellRuns(column: ReportColumn, cell: Cell, locale: Locale): readonly Run[] {
  switch (cell.kind) {
    case 'empty':
      return [];
    case 'text':
      return cell.runs;
    case 'date':
      return withMark(formatDate(cell.value, locale), cell.mark);
    case 'figure':
      return withMark(figureText(column, cell.value), cell.mark);
  }
}

function withMark(text: string, mark: string | undefined): readonly Run[] {
  return mark === undefined ? [{ text }] : [{ text }, { text: mark, marks: ['inferred'] }];
}

function figureText(column: ReportColumn, value: number): string {
  if (column.kind === 'year') return String(value);
  if (column.kind === 'integer') return formatInteger(value);
  const figure = formatNumber(value, column.decimals ?? 2, column.decimals !== undefined);
  return column.kind === 'percent' ? `${figure}%` : figure;
}

/** Excel number format of a cell; the mark is part of it, so that the cell stays a number and shows its mark. */
export function numberFormat(column: ReportColumn, mark: string | undefined): string {
  const suffix = mark === undefined ? '' : `"${mark.replaceAll('"', '')}"`;
  const places = '0'.repeat(column.decimals ?? 2);
  const decimals = places === '' ? '' : `.${places}`;
  switch (column.kind) {
    case 'text':
      return '@';
    case 'date':
      return `yyyy-mm-dd${suffix}`;
    case 'year':
      return `0${suffix}`;
    case 'integer':
      return `#,##0${suffix}`;
    case 'percent':
      return `0${decimals}"%"${suffix}`;
    case 'number':
    case 'money':
      return `#,##0${decimals}${suffix}`;
  }
}
