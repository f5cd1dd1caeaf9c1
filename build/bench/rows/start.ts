import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../../runtime/build-app.mjs';
import { projectFolder } from '../../runtime/folders.mjs';
import { electronCommand } from '../../runtime/launch.mjs';
import { capture } from '../../runtime/subprocess.mjs';
import type { Bench } from '../context.ts';
import { type Stats, statsOf } from '../measure.ts';
import type { Row } from '../table.ts';

export const EMPTY_WINDOW = join(projectFolder, 'build', 'bench', 'empty-window');
const ROUNDS = 5;
const LIMIT_MS = 90_000;

/**
 * From the start of the process until the first list is painted, on the sample workspace and on the volume workspace,
 * against an Electron that paints an empty window. The programs start by turns; a first start of each does not count.
 */
export async function startRows(bench: Bench): Promise<Row[]> {
  await buildIfStale({ log: bench.log });
  const runs = {
    empty: await starter(bench, EMPTY_WINDOW, 'start-empty', []),
    sample: await starter(bench, projectFolder, 'start-sample', ['--sample']),
    volume: await starter(bench, projectFolder, 'start-volume', [bench.volume().path]),
  };
  const times: { readonly [name: string]: number[] } = { empty: [], sample: [], volume: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [name, start] of Object.entries(runs)) {
      const time = await start();
      if (round >= 0) times[name]?.push(time);
    }
  }
  const stats = (name: string): Stats => statsOf(times[name] ?? []);
  const common = {
    limitName: 'empty Electron window, same flags',
    unit: 'ms',
    limit: stats('empty'),
  } as const;
  return [
    { name: 'start to first list, sample of 12 accounts', ...common, ours: stats('sample'), goalRatio: 1.6 },
    { name: 'start to first list, 2,000 accounts', ...common, ours: stats('volume'), goalP95: 1_500 },
  ];
}

/** Starts a program once and answers after how many milliseconds it said that it was painted. */
async function starter(
  bench: Bench,
  appFolder: string,
  name: string,
  args: readonly string[],
): Promise<() => Promise<number>> {
  const userData = join(bench.folder, name);
  mkdirSync(userData);
  const electron = await electronCommand([...args, '--perf', '--lang=zh-CN', `--user-data-dir=${userData}`], {
    appFolder,
    log: bench.log,
  });
  return async () => {
    const printed = await capture(electron.command, electron.args, {
      env: electron.env,
      timeoutMs: LIMIT_MS,
    });
    const line = printed.split('\n').find((text) => text.startsWith('{'));
    if (line === undefined) throw new Error(`${name} printed no times: ${printed}`);
    return Number(JSON.parse(line).firstList);
  };
}
