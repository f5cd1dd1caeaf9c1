import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDICATOR_IDS } from '../../../../shared/domain/stickiness/indicators.ts';
import { scoreStickiness } from '../../../../shared/domain/stickiness/stickiness.ts';
import { CRITERION_IDS } from '../../../../shared/domain/tier/criteria.ts';
import { rateTier } from '../../../../shared/domain/tier/tier.ts';

const judgement = fc.integer({ min: 0, max: 5 });
const scoresOf = <Id extends string>(ids: readonly Id[], score: fc.Arbitrary<number | null>) =>
  fc
    .tuple(...ids.map(() => score))
    .map(
      (values) =>
        Object.fromEntries(ids.map((id, i) => [id, values[i] ?? null])) as Record<Id, number | null>,
    );
const full = scoresOf(CRITERION_IDS, judgement);
const sparse = scoresOf(CRITERION_IDS, fc.option(judgement, { freq: 4 }));
const RANKS = ['unrated', 'C', 'B', 'A', 'S'];

describe('tier', () => {
  test('every figure is null or within 0–100', () => {
    fc.assert(
      fc.property(sparse, fc.boolean(), (scores, prospect) => {
        const { tierScore, cv, fp, fit } = rateTier({ scores, prospect });
        for (const figure of [tierScore, cv, fp, fit]) {
          expect(figure === null || (figure >= 0 && figure <= 100)).toBe(true);
        }
      }),
    );
  });

  test('a better score never lowers tier score or tier', () => {
    fc.assert(
      fc.property(full, fc.constantFrom(...CRITERION_IDS), (scores, id) => {
        const better = { ...scores, [id]: Math.min(5, (scores[id] ?? 0) + 1) };
        const [before, after] = [rateTier({ scores }), rateTier({ scores: better })];
        expect(after.tierScore ?? -1).toBeGreaterThanOrEqual(before.tierScore ?? -1);
        expect(RANKS.indexOf(after.tier)).toBeGreaterThanOrEqual(RANKS.indexOf(before.tier));
      }),
    );
  });

  test('with everything scored the points add up to the tier score', () => {
    fc.assert(
      fc.property(full, (scores) => {
        const { points, tierScore } = rateTier({ scores });
        const total = CRITERION_IDS.reduce((sum, id) => sum + (points[id] ?? 0), 0);
        expect(total).toBeCloseTo(tierScore ?? -1, 9);
      }),
    );
  });

  test('gates and knock-outs only ever lower; capped is C', () => {
    fc.assert(
      fc.property(sparse, fc.boolean(), (scores, complianceRedFlag) => {
        const { band, computedTier, tier, capped } = rateTier({ scores, complianceRedFlag });
        expect(RANKS.indexOf(computedTier)).toBeLessThanOrEqual(RANKS.indexOf(band ?? 'unrated'));
        expect(RANKS.indexOf(tier)).toBeLessThanOrEqual(RANKS.indexOf(computedTier));
        expect(capped).toBe(complianceRedFlag && band !== null);
        if (capped) expect(tier).toBe('C');
      }),
    );
  });
});

describe('stickiness', () => {
  const answers = scoresOf(INDICATOR_IDS, judgement);
  const marked = fc.subarray([...INDICATOR_IDS]);

  test('lies within 0–100, and inference never helps', () => {
    fc.assert(
      fc.property(answers, marked, (scores, inferred) => {
        const known = scoreStickiness({ scores }).stickiness ?? -1;
        const guessed = scoreStickiness({ scores, inferred }).stickiness ?? -1;
        expect(guessed).toBeLessThanOrEqual(known);
        expect(guessed).toBeGreaterThanOrEqual(0);
        expect(known).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('a better score never lowers the score or the achieved level', () => {
    fc.assert(
      fc.property(answers, marked, fc.constantFrom(...INDICATOR_IDS), (scores, inferred, id) => {
        const better = { ...scores, [id]: Math.min(5, (scores[id] ?? 0) + 1) };
        const before = scoreStickiness({ scores, inferred });
        const after = scoreStickiness({ scores: better, inferred });
        expect(after.stickiness ?? -1).toBeGreaterThanOrEqual(before.stickiness ?? -1);
        expect(after.achievedLevel ?? -1).toBeGreaterThanOrEqual(before.achievedLevel ?? -1);
      }),
    );
  });
});
