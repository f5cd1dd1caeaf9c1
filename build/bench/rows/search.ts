import { rmSync } from 'node:fs';
import type { Bench } from '../context.ts';
import { byTurns } from '../measure.ts';
import { copyOf, openRaw } from '../raw-file.ts';
import type { Row } from '../table.ts';
import { openHost } from '../tools.ts';
import { SEARCHED } from '../volume/texts.ts';

const ROUNDS = 60;
/** As many hits as the palette asks for. */
const LIMIT = 30;

/** Search of two Chinese characters in 20,000 notes (and all else of the file) against the bare index look-up. */
export async function searchRows(bench: Bench): Promise<Row[]> {
  const { path } = bench.volume();
  const bare = copyOf(path, bench.folder, 'search-bare.zhibi');
  const host = await openHost(path);
  const raw = openRaw(bare);
  const rows: Row[] = [];
  for (const [frequency, word] of Object.entries(SEARCHED)) {
    const select = () =>
      raw.all('SELECT rowid FROM search_index WHERE search_index MATCH ?', `body:"${word}"`);
    const pair = await byTurns(
      ROUNDS,
      3,
      () => host.ask('search.query', { query: word, limit: LIMIT }),
      select,
    );
    const name = `search 「${word}」, ${frequency} word (${select().length} hits)`;
    rows.push({ name, limitName: 'FTS5 MATCH, row ids only', unit: 'ms', ...pair, goalP95: 50 });
  }
  await host.close();
  raw.close();
  rmSync(bare);
  return rows;
}
