import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Locale } from '../../../shared/i18n/locale.ts';
import { cellRuns } from '../../../shared/report/cell-text.ts';
import type { Cell, ReportColumn, ReportTable } from '../../../shared/report/document.ts';
import { totalCells } from '../../../shared/report/totals.ts';
import { columnWidths } from './column-widths.ts';
import { textRuns } from './runs.ts';
import { INK } from './styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: INK.rule } as const;
const borders = {
  top: rule,
  bottom: rule,
  left: none,
  right: none,
  insideHorizontal: rule,
  insideVertical: none,
};
/** Tables of up to so many rows stay on one page. */
const KEPT_TOGETHER = 8;
const TWIPS_IN_MM = 56.7;
const margins = { top: 40, bottom: 40, left: 90, right: 90 };

/** A table over the full width: heading row repeated on every page, rows never split, figures to the right. */
export function docxTable(table: ReportTable, width: number, locale: Locale): Table {
  const total = totalCells(table);
  const widths = columnWidths(table, total, width, locale);
  const keep = table.rows.length <= KEPT_TOGETHER;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) =>
      cell([{ text: column.label }], column, widths[index] ?? 0, { head: true, keep: true }),
    ),
  });
  const height =
    table.rowHeight === undefined
      ? {}
      : { height: { value: Math.round(table.rowHeight * TWIPS_IN_MM), rule: HeightRule.ATLEAST } };
  const row = (cells: readonly Cell[], look: { readonly head: boolean; readonly keep: boolean }) =>
    new TableRow({
      cantSplit: true,
      ...(look.head ? {} : height),
      children: table.columns.map((column, index) =>
        cell(cellRuns(column, cells[index] ?? { kind: 'empty' }, locale), column, widths[index] ?? 0, {
          head: false,
          bold: look.head || (table.rowHeads === true && index === 0),
          shade: look.head,
          keep: look.keep,
        }),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders,
    rows: [
      ...(table.rowHeads === true && table.columns.every(({ label }) => label === '') ? [] : [head]),
      ...table.rows.map((cells, index) =>
        row(cells, { head: false, keep: keep && (total !== null || index < table.rows.length - 1) }),
      ),
      ...(total === null ? [] : [row(total, { head: true, keep: false })]),
    ],
  });
}

type Look = {
  readonly keep: boolean;
  readonly head: boolean;
  readonly bold?: boolean;
  readonly shade?: boolean;
};

function cell(
  runs: Parameters<typeof textRuns>[0],
  column: ReportColumn,
  width: number,
  { head, bold, shade, keep }: Look,
): TableCell {
  const isFigure = column.kind !== 'text' && column.kind !== 'date' && column.kind !== 'year';
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins,
    ...(head || shade === true ? { shading: { fill: INK.shade } } : {}),
    children: [
      new Paragraph({
        style: head || bold === true ? 'CellHead' : 'Cell',
        keepNext: keep,
        alignment: isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: textRuns(runs),
      }),
    ],
  });
}
