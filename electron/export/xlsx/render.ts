import type { ReportDocument } from '../../../shared/report/document.ts';
import { type ExportControl, step } from '../progress.ts';
import { tablesBySheet } from './layout.ts';
import { Workbook } from './workbook.ts';

/** Rows between two looks at the caller's signal. */
const ROWS_A_STEP = 500;

/**
 * Writes the tables of the document as a workbook: live formulas with their results, number and date formats, frozen
 * heads, filters. Pictures are left to the writer of the portfolio.
 * @throws AppError CANCELLED when the signal aborts between rows; what the file system says when the file cannot be written.
 */
export async function renderXlsx(
  report: ReportDocument,
  path: string,
  control: ExportControl,
): Promise<void> {
  const sheets = tablesBySheet(report);
  const tables = [...sheets.values()].flat();
  const total = tables.reduce((rows, table) => rows + table.rows.length, 1);
  const workbook = new Workbook(path, report, [...sheets.keys()]);
  let done = 0;
  try {
    for (const [name, tablesOfSheet] of sheets) {
      const sheet = workbook.sheet(name);
      for (const table of tablesOfSheet) {
        sheet.begin(table, table.rows.length);
        for (const row of table.rows) {
          sheet.row(row);
          done += 1;
          if (done % ROWS_A_STEP === 0) await step(control, (done / total) * 0.95);
        }
        sheet.endTable();
      }
      await step(control, (done / total) * 0.95);
    }
    await workbook.close();
  } finally {
    workbook.destroy();
  }
}
