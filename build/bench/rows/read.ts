import { rmSync } from 'node:fs';
import { createAccountView } from '../../../shared/domain/account/view.ts';
import { builtinCatalogue } from '../../../shared/domain/dossier/builtin.ts';
import type { EntryRow, RecordRow } from '../../../shared/schemas/rows.ts';
import type { Bench } from '../context.ts';
import { byTurns, statsOf, timeOf } from '../measure.ts';
import { copyOf, openRaw } from '../raw-file.ts';
import { readEverything } from '../readings.ts';
import type { Row } from '../table.ts';
import { openHost } from '../tools.ts';

const DOSSIERS = 90;
const LISTS = 5;
const WARM_LISTS = 30;
const TODAY = '2026-01-15';

type Loaded = { readonly records: readonly RecordRow[]; readonly entries: readonly EntryRow[] };

/** Opening full dossiers and listing all accounts, against the bare SELECT of the rows they are made of. */
export async function readRows(bench: Bench): Promise<Row[]> {
  const bare = copyOf(bench.volume().path, bench.folder, 'read-bare.zhibi');
  const rows = [await dossierRow(bench, bare), ...(await portfolioRows(bench, bare))];
  rmSync(bare);
  return rows;
}

async function dossierRow(bench: Bench, bare: string): Promise<Row> {
  const { path, fullIds } = bench.volume();
  const host = await openHost(path);
  const raw = openRaw(bare);
  const shared = await host.ask<Loaded>('workspace.load', {});
  const idOf = (round: number): string => fullIds.at(round % fullIds.length) ?? '';
  const open = async (round: number) => {
    const accountId = idOf(round);
    const own = await host.ask<Loaded>('account.load', { accountId });
    const records = [...shared.records, ...own.records];
    const entries = [...shared.entries, ...own.entries];
    return readEverything(
      createAccountView({ catalogue: builtinCatalogue, today: TODAY, accountId, records, entries }),
    );
  };
  const select = (round: number) => [
    raw.all('SELECT * FROM record WHERE account_id = ? AND deleted_at IS NULL', idOf(round)),
    raw.all('SELECT * FROM entry WHERE account_id = ? AND deleted_at IS NULL', idOf(round)),
  ];
  const pair = await byTurns(DOSSIERS, fullIds.length, open, select);
  await host.close();
  raw.close();
  const names = { name: 'open a full dossier: load and every figure', limitName: 'SELECT of its rows' };
  return { ...names, unit: 'ms', ...pair, goalP95: 150 };
}

async function portfolioRows(bench: Bench, bare: string): Promise<Row[]> {
  const { path } = bench.volume();
  const cold: number[] = [];
  const coldLimit: number[] = [];
  for (let round = 0; round < LISTS; round += 1) {
    const host = await openHost(path);
    cold.push(await timeOf(() => host.ask('portfolio.list', {})));
    await host.close();
    const raw = openRaw(bare);
    coldLimit.push(
      await timeOf(() => [
        raw.all('SELECT * FROM record WHERE deleted_at IS NULL'),
        raw.all('SELECT * FROM entry WHERE deleted_at IS NULL'),
      ]),
    );
    raw.close();
  }
  const host = await openHost(path);
  const raw = openRaw(bare);
  const warm = await byTurns(
    WARM_LISTS,
    2,
    () => host.ask('portfolio.list', {}),
    () => raw.all("SELECT * FROM record WHERE kind = 'account' AND deleted_at IS NULL"),
  );
  await host.close();
  raw.close();
  return [
    {
      name: 'list of 2,000 accounts, first time',
      limitName: 'SELECT of all rows',
      unit: 'ms',
      ours: statsOf(cold),
      limit: statsOf(coldLimit),
    },
    { name: 'list of 2,000 accounts, again', limitName: 'SELECT of the account rows', unit: 'ms', ...warm },
  ];
}
