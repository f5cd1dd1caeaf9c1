import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentrationOf } from '../../../../shared/domain/concentration/concentration.ts';
import { isUsable, modelIssues, weightSum } from '../../../../shared/domain/model/model-issues.ts';
import { DEFAULT_MODEL, type ScoringModel } from '../../../../shared/domain/model/scoring-model.ts';
import { CRITERION_IDS, type CriterionId } from '../../../../shared/domain/tier/criteria.ts';
import { rateTier, type TierResult } from '../../../../shared/domain/tier/tier.ts';
import { TIERS } from '../../../../shared/domain/tier/tiers.ts';
import { anyCriteria, anyModel, anyScores } from './any-model.ts';
import { expectRounded } from './expect-rounded.ts';

const fullScores = fc.record(
  Object.fromEntries(CRITERION_IDS.map((id) => [id, fc.integer({ min: 0, max: 5 })])),
) as fc.Arbitrary<{ [id in CriterionId]: number }>;

const withTier = (tier: Partial<ScoringModel['tier']>): ScoringModel => ({
  ...DEFAULT_MODEL,
  tier: { ...DEFAULT_MODEL.tier, ...tier },
});
/** S = 3 … C = 0; unrated is below all. */
const height = ({ tier }: TierResult) => (tier === 'unrated' ? -1 : 3 - TIERS.indexOf(tier));

describe('tier', () => {
  test('raising a score lowers neither TierScore, CV, FP, FIT nor the tier, gates and caps included', () => {
    fc.assert(
      fc.property(
        anyModel,
        fullScores,
        fc.constantFrom(...CRITERION_IDS),
        fc.boolean(),
        ({ tier: rules }, scores, id, complianceRedFlag) => {
          const raised = { ...scores, [id]: Math.min(5, (scores[id] ?? 0) + 1) };
          const [before, after] = [scores, raised].map((one) =>
            rateTier({ scores: one, complianceRedFlag }, rules),
          ) as [TierResult, TierResult];
          for (const key of ['tierScore', 'cv', 'fp', 'fit'] as const)
            expect(after[key] ?? -1).toBeGreaterThanOrEqual(before[key] ?? -1);
          expect(height(after)).toBeGreaterThanOrEqual(height(before));
        },
      ),
    );
  });

  test('a first score of a criterion may lower the total: what is not scored counts for nothing, not for 0', () => {
    const scores = { ...Object.fromEntries(CRITERION_IDS.map((id) => [id, 5])), A5: null };
    expect(rateTier({ scores }).tierScore).toBe(100);
    expect(rateTier({ scores: { ...scores, A5: 0 } }).tierScore).toBe(95);
  });

  test('only the ratios of the weights count', () => {
    fc.assert(
      fc.property(anyCriteria, anyScores, fc.integer({ min: 1, max: 40 }), (criteria, scores, times) => {
        const rules = { ...DEFAULT_MODEL.tier, criteria };
        const scaled = criteria.map((one) => ({ ...one, weight: one.weight * times }));
        const [one, other] = [
          rateTier({ scores }, rules),
          rateTier({ scores }, { ...rules, criteria: scaled }),
        ];
        const { tierScore, cv, fp, fit, tier, quadrant } = one;
        expect(other).toMatchObject({ tierScore, cv, fp, fit, tier, quadrant });
      }),
    );
  });

  test('the order of the criteria changes nothing', () => {
    fc.assert(
      fc.property(anyCriteria, anyScores, (criteria, scores) => {
        const rules = { ...DEFAULT_MODEL.tier, criteria };
        const back = { ...rules, criteria: [...criteria].reverse() };
        const { points: _, ...one } = rateTier({ scores }, rules);
        expect(rateTier({ scores }, back)).toMatchObject(one);
      }),
    );
  });

  test('nothing scored is unrated by every model, whatever stands against the account', () => {
    fc.assert(
      fc.property(anyModel, fc.boolean(), fc.boolean(), ({ tier: rules }, prospect, complianceRedFlag) => {
        const none = Object.fromEntries(CRITERION_IDS.map((id) => [id, null]));
        const result = rateTier({ scores: none, prospect, complianceRedFlag, creditGrade: 'C' }, rules);
        expect(result).toMatchObject({ tierScore: null, cv: null, fp: null, fit: null, tier: 'unrated' });
        expect([result.borderline, result.capped, result.quadrant]).toEqual([false, false, null]);
      }),
    );
  });

  test('a prospect is rated by B and C: what only sales could show is not looked at', () => {
    fc.assert(
      fc.property(fullScores, fc.integer({ min: 0, max: 5 }), (scores, sales) => {
        const other = { ...scores, A1: sales, A2: sales, A3: sales, A4: sales };
        const [one, two] = [scores, other].map((given) => rateTier({ scores: given, prospect: true }));
        expect(one).toEqual(two);
        expect(one?.tier).not.toBe('unrated');
      }),
    );
  });
});

describe('models', () => {
  const weights = (all: readonly number[]) =>
    DEFAULT_MODEL.tier.criteria.map((criterion, index) => ({ ...criterion, weight: all[index] ?? 0 }));

  test('weights that do not sum to 100 are allowed and told', () => {
    const model = withTier({ criteria: weights(Array(13).fill(10)) });
    expect([weightSum(model), isUsable(model)]).toEqual([130, true]);
    expect(modelIssues(model)).toEqual([{ code: 'weightSum', severity: 'warning', where: 'tier.criteria' }]);
  });

  test('weights that are all 0 are refused', () => {
    expect(isUsable(withTier({ criteria: weights([]) }))).toBe(false);
    const retired = DEFAULT_MODEL.tier.criteria.map((one) => ({ ...one, retired: true as const }));
    expect(isUsable(withTier({ criteria: retired }))).toBe(false);
    const flat = { ...DEFAULT_MODEL.stickiness, weights: { P: 0, V: 0, F: 0 } };
    expect(isUsable({ ...DEFAULT_MODEL, stickiness: flat })).toBe(false);
  });

  test('thresholds that cross or meet are refused, all others accepted', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(100), (S, A, B) => {
        const isOrdered = S > A && A > B && B > 0;
        expect(isUsable(withTier({ thresholds: { S, A, B } }))).toBe(isOrdered);
      }),
    );
  });
});

describe('concentration', () => {
  test('n equal accounts: HHI is 10,000/n and N_eff is n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 1_000_000 }), (n, revenue) => {
        const accounts = Array.from({ length: n }, (_, index) => ({ name: `${index}`, revenue }));
        const { hhi, effectiveNumber, cr1, k80 } = concentrationOf(accounts);
        expectRounded(hhi, 10_000 / n, 2);
        expectRounded(effectiveNumber, n, 1);
        expectRounded(cr1, 100 / n, 2);
        expect(k80).toBe(Math.ceil(0.8 * n - 1e-9));
      }),
    );
  });

  test('one account is everything; no revenue has no figure', () => {
    const one = concentrationOf([{ name: 'only', revenue: 7, stickiness: null }]);
    expect([one.cr1, one.hhi, one.effectiveNumber, one.k80, one.verdict]).toEqual([100, 10_000, 1, 1, null]);
    for (const accounts of [[], [{ name: 'a', revenue: 0 }]])
      expect(concentrationOf(accounts)).toMatchObject({ cr1: null, hhi: null, k80: null, verdict: null });
  });

  test('the order of the accounts changes nothing', () => {
    const accounts = fc.uniqueArray(
      fc.record({ name: fc.string(), revenue: fc.nat(1_000_000), stickiness: fc.option(fc.nat(100)) }),
      { selector: ({ name }) => name, maxLength: 40 },
    );
    fc.assert(
      fc.property(anyModel, accounts, ({ concentration: limits }, list) => {
        expect(concentrationOf([...list].reverse(), limits)).toEqual(concentrationOf(list, limits));
      }),
    );
  });
});
