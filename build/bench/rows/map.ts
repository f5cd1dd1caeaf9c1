import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildIfStale } from '../../runtime/build-app.mjs';
import { projectFolder } from '../../runtime/folders.mjs';
import type { Bench } from '../context.ts';
import { hasFirstList, launchApp } from '../launch-app.ts';
import { type Stats, statsOf } from '../measure.ts';
import type { Row } from '../table.ts';
import { createLargeMap } from '../volume/large-map.ts';
import { heapOf } from './heap.ts';
import { mapDataRows } from './map-data.ts';
import { closeMap, emptyCanvasFrames, MAP_GESTURES, mapFrames, openMap } from './map-in-page.ts';

const OPENINGS = 10;
/** Opens and closes after which memory must be back. */
const ROUNDS = 50;
/** Until the caches of the page are as full as they get. */
const WARM_UP = 30;
/** Goals: frames of 55 a second at 500 people and 30 at 2,000, against the 60 of an empty canvas; no freeze. */
const SIZES = [
  { people: 500, goalRatio: 1.09, paintedMs: 500, remembers: true },
  { people: 2_000, goalRatio: 2, paintedMs: undefined, remembers: false },
] as const;
const FREEZE_MS = 200;
const MEMORY_RATIO = 1.05;

/**
 * The relationship map in the real window: first picture after the data, frames while it is panned, zoomed and a card is
 * dragged, the longest of them, and memory after many openings; beside an empty canvas of the same size.
 */
export async function mapRows(bench: Bench): Promise<Row[]> {
  await buildIfStale({ log: bench.log });
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await rowsOf(bench, size)));
  return [...rows, ...(await mapDataRows(bench))];
}

async function rowsOf(bench: Bench, size: (typeof SIZES)[number]): Promise<Row[]> {
  const { people, goalRatio, paintedMs } = size;
  const { path, accountId } = createLargeMap(join(bench.folder, `map-${people}.zhibi`), people);
  const { page, close } = await launchApp(bench, projectFolder, `map-${people}`, [path], hasFirstList);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/account/${accountId}/stickiness`);
  await page.waitForSelector('[data-testid="tab-stickiness"]');
  const openings = await repeated(page);
  await openMap(page);
  const empty = statsOf(await emptyCanvasFrames(page));
  const rows: Row[] = [];
  const limit = { unit: 'ms', limit: empty, limitName: 'a frame of an empty canvas' } as const;
  const longest: number[] = openings.map((opening) => opening.longest);
  for (const gesture of MAP_GESTURES) {
    const frames = await mapFrames(page, gesture);
    longest.push(Math.max(...frames));
    rows.push({
      name: `${people} people, a frame of ${gesture}`,
      ours: statsOf(frames),
      ...limit,
      goalRatio,
    });
  }
  const painted = statsOf(openings.map((opening) => opening.painted));
  const paint = { name: `${people} people, first picture after the data`, ours: painted, ...limit };
  rows.unshift(paintedMs === undefined ? paint : { ...paint, goalP95: paintedMs });
  rows.push({
    name: `${people} people, longest frame`,
    ours: statsOf(longest),
    ...limit,
    goalP95: FREEZE_MS,
  });
  if (size.remembers) rows.push(await memoryRow(page, people));
  await close();
  return rows;
}

async function repeated(page: Page) {
  const openings = [];
  for (let round = 0; round < OPENINGS; round += 1) {
    openings.push(await openMap(page));
    await closeMap(page);
  }
  return openings;
}

async function memoryRow(page: Page, people: number): Promise<Row> {
  const settled = async (): Promise<Stats> => statsOf([await heapOf(page)]);
  const openAndClose = async (times: number) => {
    for (let round = 0; round < times; round += 1) {
      await openMap(page);
      await closeMap(page);
    }
  };
  await closeMap(page);
  await openAndClose(WARM_UP);
  const before = await settled();
  await openAndClose(ROUNDS);
  const name = `${people} people, memory of the page after ${ROUNDS} openings`;
  return {
    name,
    limitName: 'before them',
    unit: 'MB',
    ours: await settled(),
    limit: before,
    goalRatio: MEMORY_RATIO,
  };
}
