import type { Page } from 'playwright-core';
import { buildIfStale } from '../../runtime/build-app.mjs';
import { projectFolder } from '../../runtime/folders.mjs';
import type { Bench } from '../context.ts';
import { launchApp } from '../launch-app.ts';
import { type Stats, statsOf } from '../measure.ts';
import { copyOf } from '../raw-file.ts';
import type { Row } from '../table.ts';

const ROUNDS = 30;
const WARM_UP = 3;
const SECTIONS = ['cha', 'bus', 'trx', 'env', 'str', 'pln', 'fin', 'org', 'csat', 'bas'];

/**
 * In the real window on the volume workspace: from the click until the new page is painted, against one frame of a page
 * where nothing changes. Times are taken inside the page.
 */
export async function windowRows(bench: Bench): Promise<Row[]> {
  await buildIfStale({ log: bench.log });
  const { path, fullIds } = bench.volume();
  const file = copyOf(path, bench.folder, 'window.zhibi');
  const ready = "document.documentElement.dataset.ready === 'true'";
  const { page, close } = await launchApp(bench, projectFolder, 'window', [file], ready);
  const frame = await repeated(ROUNDS, () => timeInPage(page, '', 'body'));
  const dossiers = await repeated(ROUNDS, async (round) => {
    await timeInPage(page, "location.hash = '#/portfolio'", '[data-testid="portfolio-page"]');
    const id = fullIds.at(round % fullIds.length);
    return timeInPage(page, `location.hash = '#/account/${id}/dossier'`, '.section-page, [data-testid^="section-page-"]');
  });
  const sections = await repeated(ROUNDS, (round) => {
    const key = SECTIONS.at(round % SECTIONS.length);
    return timeInPage(page, `document.querySelector('[data-testid="section-${key}"]').click()`, `[data-testid="section-page-${key}"]`);
  });
  await close();
  const common = { limitName: 'two frames without a change', unit: 'ms', limit: frame } as const;
  return [
    { name: 'open a full dossier in the window', ...common, ours: dossiers, goalP95: 150 },
    { name: 'switch the section in the window', ...common, ours: sections, goalP95: 100 },
  ];
}

async function repeated(rounds: number, measure: (round: number) => Promise<number>): Promise<Stats> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const time = await measure(round);
    if (round >= 0) times.push(time);
  }
  return statsOf(times);
}

/** Milliseconds from an action in the page until something matches the selector and has been painted. */
function timeInPage(page: Page, action: string, selector: string): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const started = performance.now();
    ${action};
    const look = async () => {
      while (document.querySelector(${JSON.stringify(selector)}) === null) await nextFrame();
      await nextFrame();
      await nextFrame();
      resolve(performance.now() - started);
    };
    look();
  })`);
}
