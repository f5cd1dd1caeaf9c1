import { createWriteStream } from 'node:fs';
import ExcelJS from 'exceljs';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { type ExportControl, step } from '../progress.ts';
import { columnLetter, layoutSheets, type SheetLayout } from './layout.ts';
import { sheetWidth } from './sheet-widths.ts';
import { writeTable } from './table.ts';

/** Rows between two looks at the caller's signal. */
const ROWS_A_STEP = 200;

/**
 * Writes the tables of the document as a workbook, row by row, so that memory does not grow with it: live formulas
 * with their results, number and date formats, frozen heads, filters.
 * @throws AppError CANCELLED when the signal aborts between rows; what the file system says when the file cannot be written.
 */
export async function renderXlsx(
  report: ReportDocument,
  path: string,
  control: ExportControl,
): Promise<void> {
  const stream = createWriteStream(path);
  // ExcelJS would wait for ever for a file that has failed, for example on a full disk.
  const failed = new Promise<never>((_resolve, fail) => stream.once('error', fail));
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  await Promise.race([fillWorkbook(workbook, report, control), failed]);
}

async function fillWorkbook(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  report: ReportDocument,
  control: ExportControl,
): Promise<void> {
  const sheets = layoutSheets(report);
  const { locale, owner, date } = report.meta;
  const created = new Date(`${date}T00:00:00Z`);
  Object.assign(workbook, {
    creator: owner,
    lastModifiedBy: owner,
    created,
    modified: created,
    title: report.title,
  });
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const total = tables.reduce((rows, { table }) => rows + table.rows.length + 1, 0);
  let done = 0;
  for (const sheet of sheets) {
    const widths = columnNumbers(sheet).map((index) => sheetWidth(sheet, index, locale));
    const worksheet = openSheet(workbook, sheet, widths, report);
    for (const placed of sheet.tables) {
      await writeTable({ worksheet, sheets, widths, locale }, placed, async () => {
        done += 1;
        if (done % ROWS_A_STEP === 1) await step(control, (done / total) * 0.95);
      });
    }
    worksheet.commit();
    await step(control, (done / total) * 0.95);
  }
  await workbook.commit();
}

function columnNumbers({ tables }: SheetLayout): readonly number[] {
  return Array.from(
    { length: Math.max(...tables.map(({ table }) => table.columns.length)) },
    (_, index) => index,
  );
}

function openSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: SheetLayout,
  widths: readonly number[],
  { title, meta }: ReportDocument,
): ExcelJS.Worksheet {
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
    headerFooter: { oddHeader: `&L${title}&R${meta.secrecy}`, oddFooter: '&C&P / &N' },
  });
  worksheet.columns = widths.map((width) => ({ width }));
  const [main] = sheet.tables;
  if (main !== undefined && main.table.rows.length > 0 && main.table.rowHeads !== true) {
    worksheet.autoFilter = `A${main.head}:${columnLetter(main.table.columns.length - 1)}${main.last}`;
  }
  return worksheet;
}
