import {
  AlignmentType,
  BorderStyle,
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
const margins = { top: 40, bottom: 40, left: 90, right: 90 };

/** A table over the full width: heading row repeated on every page, rows never split, figures to the right. */
export function docxTable(table: ReportTable, width: number, locale: Locale): Table {
  const widths = columnWidths(table.columns, width);
  const total = totalCells(table);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) =>
      cell([{ text: column.label }], column, widths[index] ?? 0, { head: true }),
    ),
  });
  const row = (cells: readonly Cell[], look: { readonly head: boolean }) =>
    new TableRow({
      cantSplit: true,
      children: table.columns.map((column, index) =>
        cell(cellRuns(column, cells[index] ?? { kind: 'empty' }, locale), column, widths[index] ?? 0, {
          head: false,
          bold: look.head || (table.rowHeads === true && index === 0),
          shade: look.head,
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
      ...table.rows.map((cells) => row(cells, { head: false })),
      ...(total === null ? [] : [row(total, { head: true })]),
    ],
  });
}

type Look = { readonly head: boolean; readonly bold?: boolean; readonly shade?: boolean };

function cell(
  runs: Parameters<typeof textRuns>[0],
  column: ReportColumn,
  width: number,
  { head, bold, shade }: Look,
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
        alignment: isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: textRuns(runs),
      }),
    ],
  });
}

/** Widths in proportion to the columns' shares, adding up to the whole. */
function columnWidths(columns: readonly ReportColumn[], width: number): readonly number[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / all) * width));
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part, index) => (index === widths.length - 1 ? part + rest : part));
}
