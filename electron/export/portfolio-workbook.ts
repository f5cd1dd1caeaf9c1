import type { Locale } from '../../shared/i18n/locale.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { ReportPicture, ReportTable } from '../../shared/report/document.ts';
import {
  type PortfolioData,
  type PortfolioPlan,
  planPortfolio,
  SHEETS,
} from '../../shared/report/portfolio/build.ts';
import { PictureThread } from './draw-in-worker.ts';
import { type ExportControl, step } from './progress.ts';
import { Workbook } from './xlsx/workbook.ts';

/** Accounts read between two looks at the caller's signal and at what else waits: some 20 ms of work. */
const ACCOUNTS_A_STEP = 8;
/** Share of the work when all accounts are read. */
const READ = 0.85;

/**
 * Writes the portfolio workbook account by account: a view is read, its rows are pressed, and it is let go. What is
 * changed meanwhile shows in the accounts read later. The charts are drawn in a thread of their own.
 * @throws AppError CANCELLED, EXPORT_FAILED; what the file system says when the file cannot be written
 */
export async function writePortfolioWorkbook(
  data: PortfolioData & { readonly t: Translator; readonly locale: Locale },
  path: string,
  worker: URL,
  control: ExportControl,
): Promise<void> {
  const plan = planPortfolio(data);
  const workbook = new Workbook(path, plan.report, SHEETS);
  const thread = new PictureThread(worker);
  try {
    await writeAccounts(plan, data, workbook, control);
    const { tables, pictures } = plan.close();
    const drawn = thread.draw(pictures);
    // Whatever fails first is told; the other must not end the process.
    drawn.catch(() => undefined);
    for (const table of tables) writeTable(workbook, table);
    await step(control, READ);
    placePictures(workbook, pictures, drawn);
    await step(control, (1 + READ) / 2);
    await workbook.close();
  } finally {
    workbook.destroy();
    await thread.close();
  }
}

async function writeAccounts(
  plan: PortfolioPlan,
  { views, count }: PortfolioData,
  workbook: Workbook,
  control: ExportControl,
): Promise<void> {
  for (const { name, table } of plan.growing) {
    const sheet = workbook.sheet(name);
    sheet.isGrowing = true;
    sheet.begin(table);
  }
  let done = 0;
  for (const view of views) {
    plan.read(view, (name, cells) => workbook.sheet(name).row(cells));
    done += 1;
    if (done % ACCOUNTS_A_STEP === 0) await step(control, (done / Math.max(1, count)) * READ);
  }
  for (const { name } of plan.growing) workbook.sheet(name).endTable();
}

function writeTable(workbook: Workbook, table: ReportTable): void {
  const sheet = workbook.sheet(table.sheet ?? '');
  sheet.begin(table, table.rows.length);
  for (const row of table.rows) sheet.row(row);
  sheet.endTable();
}

/** Pictures stand beside the tables of their sheet, below each other. */
function placePictures(
  workbook: Workbook,
  pictures: readonly ReportPicture[],
  drawn: Promise<readonly Uint8Array[]>,
): void {
  for (const [index, { sheet: name, alt, width, height }] of pictures.entries()) {
    const png = drawn.then((pngs) => pngs[index] ?? new Uint8Array());
    png.catch(() => undefined);
    workbook.sheet(name ?? '').place({ png, alt, width, height });
  }
}
