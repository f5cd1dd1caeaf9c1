import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writePart } from '../../../db/attachments/content.ts';
import type { Recorder } from '../../../db/history/recorder.ts';
import { accounts, entriesOf, recordsOf } from '../../../db/queries/read-rows.ts';
import { createSample } from '../../../db/seed/create-sample.ts';
import { yunxiuContents } from '../../../db/seed/yunxiu/attachments.ts';
import { createWorkspace } from '../../../db/workspace.ts';
import { benchTools } from '../tools.ts';
import { insertCopy, type Rows } from './copied-account.ts';
import { pick, seededRandom } from './random.ts';
import { insertSketch } from './sketched-account.ts';
import { companyNames, companySizes } from './source-data.ts';

const SEED = 20_260_115;
export const ACCOUNTS = 2_000;
/** Accounts with all that the sample's complete one holds. */
export const FULL_ACCOUNTS = 30;
/** Accounts written by one commit, as an import writes them. */
const BATCH = 50;

export type Volume = {
  readonly path: string;
  readonly fullIds: readonly string[];
  /** How long the product took to write it, and how many rows that were. */
  readonly seconds: number;
  readonly rows: number;
};

/**
 * Writes the volume workspace through the product's own commit; the same seed gives the same content. Tests ask for a
 * small one.
 */
export function createVolume(folder: string, accounts = ACCOUNTS, full = FULL_ACCOUNTS): Volume {
  const sample = sampleRows(join(folder, 'sample.zhibi'));
  const path = join(folder, 'volume.zhibi');
  const random = seededRandom(SEED);
  const names = companyNames(random);
  const sizes = companySizes();
  const workspace = createWorkspace({ path, passphrase: null }, benchTools());
  const write = (work: (recorder: Recorder) => void) =>
    workspace.history.commit({ origin: 'import', code: 'import', subject: '', place: '' }, work);
  const started = performance.now();
  let shared: ReadonlyMap<string, string> = new Map();
  write((recorder) => {
    recorder.insert('setting', { key: 'workspace.name', value: '容量测试' });
    recorder.insert('setting', { key: 'workspace.today', value: '2026-01-15' });
    shared = insertCopy(recorder, sample.shared, new Map());
  });
  const colleagueIds = sample.shared.records
    .filter(({ kind }) => kind === 'colleague')
    .map(({ id }) => shared.get(id) ?? id);
  for (const { bytes, ...content } of yunxiuContents)
    writePart(workspace.connection, { ...content, at: '2026-01-15T00:00:00.000Z' }, 0, bytes);
  const fullIds: string[] = [];
  for (let first = 0; first < accounts; first += BATCH) {
    write((recorder) => {
      for (let index = first; index < Math.min(first + BATCH, accounts); index += 1) {
        const account = { name: names[index] ?? '', code: `K${String(index + 1).padStart(4, '0')}` };
        // Spread over the whole file, so that no dossier lies in one place because it was written first.
        if (index % Math.floor(accounts / full) === 0 && fullIds.length < full) {
          const ids = insertCopy(recorder, sample.full, shared, account);
          fullIds.push(ids.get(sample.fullId) ?? '');
        } else
          insertSketch(recorder, random, {
            ...account,
            size: pick(random, sizes),
            colleagueIds,
            rivals: names.slice(ACCOUNTS, ACCOUNTS + 40),
          });
      }
    });
  }
  const seconds = (performance.now() - started) / 1000;
  const rows = workspace.connection.get<{ n: number }>('SELECT count(*) AS n FROM change')?.n ?? 0;
  workspace.close();
  return { path, fullIds, seconds, rows };
}

type Sample = { readonly shared: Rows; readonly full: Rows; readonly fullId: string };

function sampleRows(path: string): Sample {
  const workspace = createSample({ path, passphrase: null }, benchTools(), 'zh-CN');
  const { connection } = workspace;
  const of = (accountId: string | null): Rows => ({
    records: recordsOf(connection, accountId),
    entries: entriesOf(connection, accountId),
  });
  const fullId = accounts(connection).find(({ code }) => code === 'YX')?.id ?? '';
  const sample = { shared: of(null), full: of(fullId), fullId };
  workspace.close();
  rmSync(path);
  return sample;
}
