import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { buildIfStale } from '../../runtime/build-app.mjs';
import { projectFolder } from '../../runtime/folders.mjs';
import type { Bench } from '../context.ts';
import { hasFirstList, launchApp, type Running } from '../launch-app.ts';
import { statsOf } from '../measure.ts';
import type { Row } from '../table.ts';
import { EMPTY_WINDOW } from './start.ts';

const ROUNDS = 5;
/** Until what is loaded ahead when idle is there and the garbage of the start is gone. */
const SETTLING_MS = 3_000;
const KILOBYTES = 1_024;

/** Memory of all processes some seconds after the first list, against that of an empty window. */
export async function memoryRows(bench: Bench): Promise<Row[]> {
  await buildIfStale({ log: bench.log });
  const ours: number[] = [];
  const limit: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(
      await memoryOf(await launchApp(bench, projectFolder, 'memory-sample', ['--sample'], hasFirstList)),
    );
    limit.push(await memoryOf(await launchApp(bench, EMPTY_WINDOW, 'memory-empty', [], () => true)));
  }
  const name = 'memory of all processes, first list of the sample';
  const limitName = 'empty Electron window, same flags';
  return [{ name, limitName, unit: 'MB', ours: statsOf(ours), limit: statsOf(limit), goalRatio: 1.6 }];
}

/** Megabytes; shared pages count once where the system can tell (Linux), else in every process. Closes the program. */
async function memoryOf({ electron, close }: Running): Promise<number> {
  await setTimeout(SETTLING_MS);
  const processes = await electron.evaluate(({ app }) =>
    app.getAppMetrics().map(({ pid, memory }) => ({ pid, kilobytes: memory.workingSetSize })),
  );
  const total = processes.reduce((sum, { pid, kilobytes }) => sum + (proportionalSet(pid) ?? kilobytes), 0);
  await close();
  return total / KILOBYTES;
}

function proportionalSet(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const [, kilobytes] = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+) kB$/m) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes);
}
