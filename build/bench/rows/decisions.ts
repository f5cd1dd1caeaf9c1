import { DEFAULT_MODEL, type ScoringModel } from '../../../shared/domain/model/scoring-model.ts';
import { buildIfStale } from '../../runtime/build-app.mjs';
import { projectFolder } from '../../runtime/folders.mjs';
import type { Bench } from '../context.ts';
import { hasFirstList, launchApp } from '../launch-app.ts';
import { byTurns, statsOf } from '../measure.ts';
import { copyOf } from '../raw-file.ts';
import type { Row } from '../table.ts';
import { openHost } from '../tools.ts';
import { panFrames, stillFrames } from './pan-in-page.ts';

const ROUNDS = 40;
const WARM_UP = 5;
/** 50 pictures a second. */
const FRAME_MS = 20;

/**
 * Decisions over 2,000 accounts: rating all of them anew after a weight was changed, against writing and reading the same
 * answer as JSON; and a frame while the matrix and the Pareto chart are panned, against one of the page at rest.
 */
export async function decisionRows(bench: Bench): Promise<Row[]> {
  return [await rescoreRow(bench), ...(await panRows(bench))];
}

async function rescoreRow(bench: Bench): Promise<Row> {
  const host = await openHost(copyOf(bench.volume().path, bench.folder, 'decisions-host.zhibi'));
  const ask = (round: number) => host.ask('tier.simulate', { model: heavier(round), scores: [] });
  const answer = await ask(0);
  const pair = await byTurns(ROUNDS, WARM_UP, ask, () => JSON.parse(JSON.stringify(answer)));
  await host.close();
  return {
    name: 're-score 2,000 accounts after a weight change',
    limitName: 'the same answer to JSON and back',
    unit: 'ms',
    ...pair,
    goalP95: 100,
  };
}

/** The default model with another weight each round. */
function heavier(round: number): ScoringModel {
  const { tier } = DEFAULT_MODEL;
  const criteria = tier.criteria.map((one) => (one.id === 'B2' ? { ...one, weight: 12 + (round % 9) } : one));
  return { ...DEFAULT_MODEL, tier: { ...tier, criteria } };
}

async function panRows(bench: Bench): Promise<Row[]> {
  await buildIfStale({ log: bench.log });
  const file = copyOf(bench.volume().path, bench.folder, 'decisions.zhibi');
  const { page, close } = await launchApp(bench, projectFolder, 'decisions', [file], hasFirstList);
  const limit = statsOf(await stillFrames(page));
  const pan = async (view: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/portfolio/${view}`);
    const chart = `[data-testid="${view}-page"] .chart-picture`;
    await page.waitForSelector(`${chart} canvas`);
    await page.waitForSelector(`[data-testid="${view}-page"] [aria-busy="false"]`);
    return statsOf(await panFrames(page, chart));
  };
  const common = { unit: 'ms', limitName: 'a frame without a change', limit, goalP95: FRAME_MS } as const;
  const matrix = await pan('matrix');
  const pareto = await pan('concentration');
  await close();
  return [
    { name: 'a frame while 2,000 accounts are panned in the matrix', ours: matrix, ...common },
    { name: 'a frame while 2,000 accounts are panned in the Pareto chart', ours: pareto, ...common },
  ];
}
