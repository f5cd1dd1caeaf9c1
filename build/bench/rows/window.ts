import { buildIfStale } from '../../runtime/build-app.mjs';
import { projectFolder } from '../../runtime/folders.mjs';
import type { Bench } from '../context.ts';
import { hasFirstList, launchApp } from '../launch-app.ts';
import { type Stats, statsOf } from '../measure.ts';
import { copyOf } from '../raw-file.ts';
import type { Row } from '../table.ts';
import { heapOf } from './heap.ts';
import { type Times, timesInPage } from './times-in-page.ts';

const ROUNDS = 30;
const WARM_UP = 3;
/** Dossiers opened one after the other to see whether memory comes back. */
const SWITCHES = 200;
const SECTIONS = ['cha', 'bus', 'trx', 'env', 'str', 'pln', 'fin', 'org', 'csat', 'bas'];

/**
 * In the real window on the volume workspace: from the click until the new page is painted, against two frames of a page
 * where nothing changes; the longest frame in between; and the memory of the page after many dossiers.
 */
export async function windowRows(bench: Bench): Promise<Row[]> {
  await buildIfStale({ log: bench.log });
  const { path, fullIds } = bench.volume();
  const file = copyOf(path, bench.folder, 'window.zhibi');
  const { page, close } = await launchApp(bench, projectFolder, 'window', [file], hasFirstList);
  const open = (round: number) =>
    timesInPage(page, {
      hash: `#/account/${fullIds.at(round % fullIds.length)}/dossier`,
      selector: '[data-testid^="section-page-"]',
    });
  const still = await repeated(() => timesInPage(page, { selector: 'body' }));
  const dossiers = await repeated(async (round) => {
    await timesInPage(page, { hash: '#/portfolio', selector: '[data-testid="portfolio-page"]' });
    return open(round);
  });
  const sections = await repeated((round) => {
    const key = SECTIONS.at(round % SECTIONS.length);
    return timesInPage(page, {
      click: `[data-testid="section-${key}"]`,
      selector: `[data-testid="section-page-${key}"]`,
    });
  });
  for (const round of fullIds.keys()) await open(round);
  const before = await heapOf(page);
  for (let round = 0; round < SWITCHES; round += 1) await open(round);
  const after = await heapOf(page);
  await close();
  const limit = { limitName: 'two frames without a change', unit: 'ms', limit: still.total } as const;
  const frame = { limitName: 'a frame without a change', unit: 'ms', limit: still.longest } as const;
  return [
    { name: 'open a full dossier in the window', ...limit, ours: dossiers.total, goalP95: 150 },
    { name: 'switch the section in the window', ...limit, ours: sections.total, goalP95: 100 },
    { name: 'longest frame of a section switch', ...frame, ours: sections.longest, goalP95: 50 },
    {
      name: `memory of the page after ${SWITCHES} more dossiers`,
      limitName: 'the same page before them',
      unit: 'MB',
      ours: statsOf([after]),
      limit: statsOf([before]),
      goalRatio: 1.1,
    },
  ];
}

async function repeated(
  measure: (round: number) => Promise<Times>,
): Promise<{ readonly total: Stats; readonly longest: Stats }> {
  const times: Times[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const time = await measure(round);
    if (round >= 0) times.push(time);
  }
  return {
    total: statsOf(times.map(({ total }) => total)),
    longest: statsOf(times.map(({ longest }) => longest)),
  };
}
