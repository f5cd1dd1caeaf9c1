import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { accountView } from '../../../db/queries/views.ts';
import { openWorkspace } from '../../../db/workspace.ts';
import { portfolioSource } from '../../../electron/host/portfolio-source.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { buildCustomerDossier } from '../../../shared/report/customer-dossier/build.ts';
import { buildPortfolio } from '../../../shared/report/portfolio/build.ts';
import { bareDocx, bareXlsx } from '../bare-office.ts';
import type { Bench } from '../context.ts';
import { byTurns, statsOf } from '../measure.ts';
import { copyOf } from '../raw-file.ts';
import type { Row } from '../table.ts';
import { benchTools, openHost } from '../tools.ts';

const ROUNDS = 5;
/** Budget of a workbook of 2,000 accounts. */
const WORKBOOK_MS = 5_000;
const WORKBOOK_MB = 300;
/** Between two looks at the memory of the process. */
const LOOK_MS = 20;
const locale = 'zh-CN';

/**
 * Exports through the host as the window starts them (read, build, draw, write, log) against the libraries alone writing
 * the same content, which is prepared beforehand.
 */
export async function exportRows(bench: Bench): Promise<Row[]> {
  const { path, fullIds } = bench.volume();
  const [accountId = ''] = fullIds;
  const file = copyOf(path, bench.folder, 'export.zhibi');
  const content = contentOf(file, accountId);
  const host = await openHost(file);
  const exportTo = async (document: string, ofAccount: string | null, target: string) => {
    const end = host.jobEnd();
    await host.ask('host.export', {
      path: target,
      request: { document, accountId: ofAccount },
      locale,
    });
    await end;
  };
  const [word, bareWord, excel, bareExcel] = ['ours.docx', 'bare.docx', 'ours.xlsx', 'bare.xlsx'].map(
    (name) => join(bench.folder, name),
  ) as [string, string, string, string];
  const docx = await byTurns(
    ROUNDS,
    1,
    () => exportTo('customer-dossier', accountId, word),
    () => bareDocx(content.dossier, bareWord),
  );
  // The first export brings the file into the cache, as the list of accounts does in a window.
  await exportTo('portfolio', null, excel);
  const grown: number[] = [];
  const bareGrown: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    grown.push(await growthOf(() => exportTo('portfolio', null, excel)));
    bareGrown.push(await growthOf(() => bareXlsx(content.portfolio, bareExcel)));
  }
  const xlsx = await byTurns(
    ROUNDS,
    1,
    () => exportTo('portfolio', null, excel),
    () => bareXlsx(content.portfolio, bareExcel),
  );
  await host.close();
  bench.log(`sizes: ${await sizes([word, bareWord, excel, bareExcel])}`);
  const rows = content.portfolio.blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0),
    0,
  );
  return [
    {
      name: 'Word, one full dossier',
      limitName: 'docx alone, same content',
      unit: 'ms',
      ...docx,
      goalP95: 3_000,
    },
    {
      name: `Excel, portfolio of ${rows} rows`,
      limitName: 'exceljs stream alone, same cells',
      unit: 'ms',
      ...xlsx,
      goalP95: WORKBOOK_MS,
    },
    {
      name: 'Excel, memory that the same export adds at its peak',
      limitName: 'exceljs stream alone, same cells (held in memory before)',
      unit: 'MB',
      ours: statsOf(grown),
      limit: statsOf(bareGrown),
      goalP95: WORKBOOK_MB,
    },
  ];
}

/** Megabytes by which the process grows while it works, at the peak. */
async function growthOf(work: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, LOOK_MS);
  await work();
  clearInterval(watch);
  return (peak - before) / 1_048_576;
}

function contentOf(path: string, accountId: string) {
  const workspace = openWorkspace({ path, passphrase: null }, benchTools());
  const common = { locale, t: createTranslator(locale), owner: 'bench' } as const;
  const dossier = buildCustomerDossier({ ...common, view: accountView(workspace, accountId) });
  const portfolio = buildPortfolio({ ...common, ...portfolioSource(workspace, 'bench') });
  workspace.close();
  return { dossier, portfolio };
}

async function sizes(paths: readonly string[]): Promise<string> {
  const all = await Promise.all(
    paths.map(async (path) => `${path.split('/').at(-1)} ${(await stat(path)).size} bytes`),
  );
  return all.join(', ');
}
