import { createHash } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContents } from '../../../db/attachments/check-contents.ts';
import type { Bench } from '../context.ts';
import { byTurns, statsOf, timeOf } from '../measure.ts';
import { copyOf, openRaw } from '../raw-file.ts';
import type { Row } from '../table.ts';
import { type BenchHost, openHost } from '../tools.ts';
import { writeRandomFile } from '../volume/random-file.ts';

const MEGABYTE = 1024 * 1024;
/** The largest file that is taken, and as many of them as make two gigabytes. */
const SIZE = 200 * MEGABYTE;
const FILES = 10;
const PART = 512 * 1024;
const OPENINGS = 20;
const FIELD = 'bas.scope';

/**
 * Taking files of 200 MB into the volume workspace until it holds 2 GB of them, against reading, hashing and copying the
 * same file; saving fields meanwhile; then opening and checking the file of 2 GB.
 */
export async function attachmentRows(bench: Bench): Promise<Row[]> {
  const { path, fullIds } = bench.volume();
  const ours = copyOf(path, bench.folder, 'attachments.zhibi');
  const source = join(bench.folder, 'source.bin');
  const [accountId = ''] = fullIds;
  const host = await openHost(ours);
  const quiet = statsOf(await savesFor(host, accountId, 100));
  const attached: number[] = [];
  const copied: number[] = [];
  const saved: number[] = [];
  for (let file = 0; file < FILES; file += 1) {
    writeRandomFile(source, SIZE);
    copied.push(await timeOf(() => copyAndHash(source, join(bench.folder, 'copy.bin'))));
    // Every second file is taken in while somebody works.
    if (file % 2 === 0) attached.push(await timeOf(() => attach(host, accountId, source)));
    else saved.push(...(await savesDuring(host, accountId, source)));
    bench.log(`${file + 1} of ${FILES} files of 200 MB`);
  }
  await host.close();
  const rows: Row[] = [
    {
      name: 'take in a file of 200 MB',
      limitName: 'copy and SHA-256 of the same file, flushed',
      unit: 'ms',
      ours: statsOf(attached),
      limit: statsOf(copied),
    },
    {
      name: 'save one field while 200 MB are taken in',
      limitName: 'the same with nothing going on',
      unit: 'ms',
      ours: statsOf(saved),
      limit: quiet,
      goalP95: 50,
    },
    await openRow(bench, ours, path),
    checkRow(ours),
  ];
  for (const file of [ours, source, join(bench.folder, 'copy.bin')]) rmSync(file, { force: true });
  return rows;
}

async function savesFor(host: BenchHost, recordId: string, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) times.push(await saveOnce(host, recordId, round));
  return times;
}

async function attach(host: BenchHost, accountId: string, path: string): Promise<void> {
  const end = host.jobEnd();
  await host.ask('host.attach', { accountId, paths: [path] });
  await end;
}

/** Saves one after the other, as often as a fast typist leaves a field, until the file is in. */
async function savesDuring(host: BenchHost, accountId: string, path: string): Promise<number[]> {
  const times: number[] = [];
  let isOver = false;
  const job = attach(host, accountId, path).finally(() => {
    isOver = true;
  });
  for (let round = 0; !isOver; round += 1) {
    times.push(await saveOnce(host, accountId, round));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await job;
  return times;
}

function saveOnce(host: BenchHost, recordId: string, round: number): Promise<number> {
  return timeOf(() => host.ask('entry.set', { recordId, fieldKey: FIELD, value: `第 ${round} 版` }));
}

async function copyAndHash(from: string, to: string): Promise<void> {
  const hash = createHash('sha256');
  const file = await open(to, 'w');
  for await (const bytes of createReadStream(from, { highWaterMark: PART })) {
    hash.update(bytes);
    await file.write(bytes);
  }
  await file.sync();
  await file.close();
  hash.digest();
}

async function openRow(bench: Bench, full: string, bare: string): Promise<Row> {
  const without = copyOf(bare, bench.folder, 'bare.zhibi');
  const openOnce = (path: string) => async () => (await openHost(path)).close();
  const pair = await byTurns(OPENINGS, 2, openOnce(full), openOnce(without));
  rmSync(without);
  return {
    name: 'open and close a workspace with 2 GB of attachments',
    limitName: 'the same workspace without attachments',
    unit: 'ms',
    ...pair,
    goalRatio: 1.5,
  };
}

function checkRow(path: string): Row {
  const raw = openRaw(path);
  const timed = (work: () => unknown): number => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const limit = [0, 1].map(() =>
    timed(() => {
      const digest = createHash('sha256');
      const parts = raw.all<{ rowid: number }>('SELECT rowid FROM blob_part');
      for (const { rowid } of parts)
        digest.update(
          raw.get<{ bytes: Buffer }>('SELECT bytes FROM blob_part WHERE rowid = ?', rowid)?.bytes ?? '',
        );
    }),
  );
  const ours = [0, 1].map(() => timed(() => checkContents(raw, true)));
  raw.close();
  return {
    name: 'check every byte of 2 GB of attachments',
    limitName: 'read and SHA-256 of all rows',
    unit: 'ms',
    ours: statsOf(ours),
    limit: statsOf(limit),
  };
}
