import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { SCORE_MODELS } from '../../../shared/schemas/score-inputs.ts';
import { cli, cliJson } from '../../helpers/cli.ts';

function inputFile(input: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhibi-score-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'input.json');
  writeFileSync(path, JSON.stringify(input));
  return path;
}

it('lists every model with what it is for', async () => {
  const { code, out } = await cli('score');
  expect(code).toBe(0);
  expect(out).toHaveLength(SCORE_MODELS.length);
  const models: readonly { readonly name: string }[] = await cliJson('score');
  expect(models.map(({ name }) => name)).toEqual(SCORE_MODELS);
});

it.each([
  [
    'forecast',
    { baseline: 5200, opportunities: [{ value: 1600, probability: 100 }], target: 6944 },
    { gap: 144 },
  ],
  [
    'five-forces',
    { now: { entrants: 4, substitutes: 3, buyers: 4, suppliers: 2, rivalry: 5 } },
    { mean: 3.6 },
  ],
  ['investment', { costs: [120, 30, 30, 30], benefits: [0, 90, 120, 130] }, { npv: 84.06, payback: 1.67 }],
  [
    'scenario',
    { contribution: 1010, strandedFte: 20, annualCostPerFte: 28, specificAssets: 300 },
    { downside: 1870 },
  ],
])('%s answers with the numbers of domain §11', async (model, input, expected) => {
  expect(await cliJson('score', model, '--input', inputFile(input))).toMatchObject(expected);
});

it('names the field that is wrong', async () => {
  const { code, errors } = await cli('score', 'fav', '--input', inputFile({ years: [], stickiness: 101 }));
  expect(code).toBe(2);
  expect(errors.join('')).toContain('stickiness');
});
