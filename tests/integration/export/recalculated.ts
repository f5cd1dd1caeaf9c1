import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { temporaryFolder } from '../../helpers/workspace.ts';

export type FormulaCell = {
  readonly place: string;
  readonly formula: string;
  /** Figure that the app wrote beside the formula. */
  readonly cached: unknown;
  /** What LibreOffice makes of the formula. */
  readonly computed: unknown;
};

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;

/**
 * Every formula of a workbook with the figure the app stored and the one LibreOffice computes: the stored figures are
 * taken out first, so that it has to compute each.
 * @throws Error without LibreOffice: a workbook nobody computed again has proved nothing
 */
export async function recalculated(path: string): Promise<readonly FormulaCell[]> {
  const folder = temporaryFolder();
  const bare = join(folder, basename(path));
  writeFileSync(bare, withoutResults(readFileSync(path)));
  const out = join(folder, 'out');
  mkdirSync(out);
  execFileSync(
    'soffice',
    ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, bare],
    {
      stdio: 'ignore',
      timeout: 120_000,
      env: { ...process.env, HOME: folder },
    },
  );
  const [ours, theirs] = await Promise.all([read(path), read(join(out, basename(path)))]);
  return ours.worksheets.flatMap((sheet) => {
    const other = theirs.getWorksheet(sheet.name);
    const cells: FormulaCell[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula === undefined || cell.formula === '') return;
        cells.push({
          place: `${sheet.name}!${cell.address}`,
          formula: cell.formula,
          cached: cell.result,
          computed: other?.getCell(cell.address).result,
        });
      }),
    );
    return cells;
  });
}

async function read(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

function withoutResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (!SHEET.test(name)) return [name, bytes] as const;
    return [name, strToU8(strFromU8(bytes).replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>'))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
