import { type Bench, startBench } from './context.ts';
import { record } from './record.ts';
import { attachmentRows } from './rows/attachments.ts';
import { decisionRows } from './rows/decisions.ts';
import { exportRows } from './rows/export.ts';
import { mapRows } from './rows/map.ts';
import { memoryRows } from './rows/memory.ts';
import { readRows } from './rows/read.ts';
import { saveRows } from './rows/save.ts';
import { searchRows } from './rows/search.ts';
import { startRows } from './rows/start.ts';
import { windowRows } from './rows/window.ts';
import { type Row, toMarkdown } from './table.ts';

const GROUPS: { readonly [name: string]: (bench: Bench) => Promise<Row[]> } = {
  start: startRows,
  memory: memoryRows,
  window: windowRows,
  save: saveRows,
  read: readRows,
  search: searchRows,
  export: exportRows,
  attachments: attachmentRows,
  decisions: decisionRows,
  map: mapRows,
};

/** Measures and prints; answers the exit code: 2 for an unknown group. Goals that are missed do not fail a run. */
export async function runBench(argv: readonly string[]): Promise<number> {
  const wanted = argv.filter((word) => !word.startsWith('--'));
  const unknown = wanted.find((name) => !Object.hasOwn(GROUPS, name));
  if (unknown !== undefined) {
    process.stderr.write(`Unknown group ${unknown}; there are: ${Object.keys(GROUPS).join(' ')}\n`);
    return 2;
  }
  const bench = startBench((line) => process.stderr.write(`${line}\n`));
  try {
    const rows: Row[] = [];
    for (const [name, measure] of Object.entries(GROUPS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      bench.log(`measuring: ${name}`);
      rows.push(...(await measure(bench)));
    }
    process.stdout.write(`${toMarkdown(rows)}\n`);
    if (argv.includes('--record')) record(rows);
    return 0;
  } finally {
    bench.end();
  }
}
