import ExcelJS from 'exceljs';
import { textWidth } from '../../../shared/figure/svg.ts';
import { cellRuns } from '../../../shared/report/cell-text.ts';
import type { Cell, ReportColumn, ReportDocument } from '../../../shared/report/document.ts';
import { totalCells } from '../../../shared/report/totals.ts';
import { type ExportControl, step } from '../progress.ts';
import { excelCell, safeText } from './cell.ts';
import { excelFormula } from './formula.ts';
import { columnLetter, endOf, layoutSheets, type PlacedTable, type SheetLayout } from './layout.ts';

const HEAD = { argb: 'FFEEF2F8' };
const INK = { argb: 'FF1B2433' };
const RULE = { style: 'thin', color: { argb: 'FFD5DBE5' } } as const;
const FONT = '微软雅黑';
const WIDTH = { min: 9, max: 46, sampled: 200 } as const;
/** Rows between two looks at the clock of the caller. */
const ROWS_A_STEP = 200;

/**
 * Writes the tables of the document as a workbook, row by row, so that memory does not grow with it: live formulas with
 * their results, number and date formats, frozen heads, filters.
 * @throws AppError CANCELLED when the signal aborts between rows.
 */
export async function renderXlsx(
  report: ReportDocument,
  path: string,
  control: ExportControl,
): Promise<void> {
  const sheets = layoutSheets(report);
  const created = new Date(`${report.meta.date}T00:00:00Z`);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  workbook.creator = report.meta.owner;
  workbook.lastModifiedBy = report.meta.owner;
  workbook.created = created;
  workbook.modified = created;
  workbook.title = report.title;
  const total = sheets.reduce(
    (sum, { tables }) => sum + tables.reduce((rows, { table }) => rows + table.rows.length + 1, 0),
    0,
  );
  let done = 0;
  for (const sheet of sheets) {
    const worksheet = openSheet(workbook, sheet, report);
    for (const placed of sheet.tables) {
      await writeTable(worksheet, placed, sheets, async () => {
        done += 1;
        if (done % ROWS_A_STEP === 1) await step(control, (done / total) * 0.95);
      });
    }
    worksheet.commit();
    await step(control, (done / total) * 0.95);
  }
  await workbook.commit();
}

function openSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: SheetLayout,
  report: ReportDocument,
): ExcelJS.Worksheet {
  const [main] = sheet.tables;
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    headerFooter: { oddHeader: `&L${report.title}&R${report.meta.secrecy}`, oddFooter: '&C&P / &N' },
  });
  const count = Math.max(...sheet.tables.map(({ table }) => table.columns.length));
  worksheet.columns = Array.from({ length: count }, (_, index) => ({ width: widthOf(sheet, index, report) }));
  if (main !== undefined && main.table.rows.length > 0 && main.table.rowHeads !== true) {
    worksheet.autoFilter = `A${main.head}:${columnLetter(main.table.columns.length - 1)}${main.last}`;
  }
  return worksheet;
}

/** Width in characters that fits heads and the first rows; longer texts wrap. */
function widthOf(sheet: SheetLayout, index: number, report: ReportDocument): number {
  const texts = sheet.tables.flatMap(({ table }) => {
    const column = table.columns[index];
    if (column === undefined) return [];
    const cells = table.rows.slice(0, WIDTH.sampled).map((row) => row[index] ?? ({ kind: 'empty' } as const));
    const runs = cells.map((cell) => cellRuns(column, cell, report.meta.locale));
    return [`${column.label}00`, ...runs.map((list) => list.map(({ text }) => text).join(''))];
  });
  const widest = Math.max(...texts.map((text) => textWidth(text, 2)));
  return Math.min(WIDTH.max, Math.max(WIDTH.min, Math.ceil(widest * 0.95) + 2));
}

async function writeTable(
  worksheet: ExcelJS.Worksheet,
  placed: PlacedTable,
  sheets: readonly SheetLayout[],
  afterRow: () => Promise<void>,
): Promise<void> {
  const { table } = placed;
  const head = worksheet.getRow(placed.head);
  for (const [index, column] of table.columns.entries()) writeHead(head.getCell(index + 1), column);
  head.height = 22;
  head.commit();
  await afterRow();
  for (const [offset, cells] of table.rows.entries()) {
    writeRow(worksheet, placed, placed.first + offset, cells, sheets);
    await afterRow();
  }
  const total = totalCells(table);
  if (total !== null) {
    const sums = total.map(
      (cell, index): Cell =>
        cell.kind === 'figure' ? { ...cell, formula: `SUM([${table.columns[index]?.key ?? ''}:all])` } : cell,
    );
    writeRow(worksheet, placed, endOf(placed), sums, sheets, true);
  }
}

function writeHead(cell: ExcelJS.Cell, column: ReportColumn): void {
  cell.value = safeText(column.label);
  cell.font = { name: FONT, size: 10, bold: true, color: INK };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: HEAD };
  cell.border = { bottom: RULE };
  cell.alignment = { vertical: 'middle', horizontal: isText(column) ? 'left' : 'right', wrapText: true };
}

function writeRow(
  worksheet: ExcelJS.Worksheet,
  placed: PlacedTable,
  number: number,
  cells: readonly Cell[],
  sheets: readonly SheetLayout[],
  bold = false,
): void {
  const row = worksheet.getRow(number);
  for (const [index, column] of placed.table.columns.entries()) {
    const { value, format } = excelCell(column, cells[index] ?? { kind: 'empty' }, (formula) =>
      excelFormula(formula, placed, number, sheets),
    );
    const cell = row.getCell(index + 1);
    cell.value = value;
    cell.numFmt = format;
    cell.font = { name: FONT, size: 10, bold, color: INK };
    cell.border = { bottom: RULE };
    cell.alignment = {
      vertical: 'middle',
      horizontal: isText(column) ? 'left' : 'right',
      wrapText: isText(column),
    };
  }
  row.commit();
}

function isText(column: ReportColumn): boolean {
  return column.kind === 'text' || column.kind === 'date';
}
