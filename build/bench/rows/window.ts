import type { Page } from 'playwright-core';
import { buildIfStale } from '../../runtime/build-app.mjs';
import { projectFolder } from '../../runtime/folders.mjs';
import type { Bench } from '../context.ts';
import { hasFirstList, launchApp } from '../launch-app.ts';
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
  const { page, close } = await launchApp(bench, projectFolder, 'window', [file], hasFirstList);
  const go = (hash: string, selector: string) => timeInPage(page, { hash, selector });
  const frame = await repeated(() => timeInPage(page, { selector: 'body' }));
  const dossiers = await repeated(async (round) => {
    await go('#/portfolio', '[data-testid="portfolio-page"]');
    return go(`#/account/${fullIds.at(round % fullIds.length)}/dossier`, '[data-testid^="section-page-"]');
  });
  const sections = await repeated((round) => {
    const key = SECTIONS.at(round % SECTIONS.length);
    return timeInPage(page, {
      click: `[data-testid="section-${key}"]`,
      selector: `[data-testid="section-page-${key}"]`,
    });
  });
  await close();
  const common = { limitName: 'two frames without a change', unit: 'ms', limit: frame } as const;
  return [
    { name: 'open a full dossier in the window', ...common, ours: dossiers, goalP95: 150 },
    { name: 'switch the section in the window', ...common, ours: sections, goalP95: 100 },
  ];
}

async function repeated(measure: (round: number) => Promise<number>): Promise<Stats> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const time = await measure(round);
    if (round >= 0) times.push(time);
  }
  return statsOf(times);
}

type Step = {
  /** What the user does: follow a link to this address, or click on what matches. */
  readonly hash?: string;
  readonly click?: string;
  /** What the new page shows. */
  readonly selector: string;
};

/** Milliseconds from an action in the page until its result has been painted. */
function timeInPage(page: Page, step: Step): Promise<number> {
  return page.evaluate(async ({ hash, click, selector }) => {
    const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const started = performance.now();
    if (hash !== undefined) location.hash = hash;
    if (click !== undefined) document.querySelector<HTMLElement>(click)?.click();
    while (document.querySelector(selector) === null) await nextFrame();
    await nextFrame();
    await nextFrame();
    return performance.now() - started;
  }, step);
}
