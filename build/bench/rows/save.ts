import { rmSync } from 'node:fs';
import type { Bench } from '../context.ts';
import { byTurns } from '../measure.ts';
import { copyOf, encrypt, openRaw } from '../raw-file.ts';
import type { Row } from '../table.ts';
import { openHost } from '../tools.ts';

const ROUNDS = 300;
const WARM_UP = 20;
const FIELD = 'bas.scope';
const PASSPHRASE = '知彼知己 百战不殆';

/**
 * Saving one field as the window does it (checks, history, search index, undo, change event, flush to disk) against one
 * prepared UPDATE of the same row in a copy of the same file.
 */
export async function saveRows(bench: Bench): Promise<Row[]> {
  return [await saveRow(bench, null), await saveRow(bench, PASSPHRASE)];
}

async function saveRow(bench: Bench, passphrase: string | null): Promise<Row> {
  const { path, fullIds } = bench.volume();
  const ours = copyOf(path, bench.folder, 'save-ours.zhibi');
  const bare = copyOf(path, bench.folder, 'save-bare.zhibi');
  if (passphrase !== null) for (const file of [ours, bare]) encrypt(file, passphrase);
  const host = await openHost(ours, passphrase);
  const raw = openRaw(bare, passphrase);
  const recordOf = (round: number): string => fullIds.at(round % fullIds.length) ?? '';
  const textOf = (round: number): string =>
    `研发、生产和销售动力与储能电池系统，第 ${round} 版，兼营回收与梯次利用业务`;
  const pair = await byTurns(
    ROUNDS,
    WARM_UP,
    (round) => host.ask('entry.set', { recordId: recordOf(round), fieldKey: FIELD, value: textOf(round) }),
    (round) =>
      raw.run(
        `UPDATE entry SET value = ?, revision = revision + 1, updated_at = ? WHERE record_id = ? AND field_key = '${FIELD}' AND deleted_at IS NULL`,
        JSON.stringify(textOf(round)),
        new Date().toISOString(),
        recordOf(round),
      ),
  );
  await host.close();
  raw.close();
  for (const file of [ours, bare]) rmSync(file);
  return {
    name: `save one field, ${passphrase === null ? 'plain' : 'encrypted'} file`,
    limitName: 'prepared UPDATE, same pragmas',
    unit: 'ms',
    ...pair,
    goalP95: 16,
  };
}
