import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MODEL, type ScoringModel } from '../../../../shared/domain/model/scoring-model.ts';
import { CRITERION_IDS } from '../../../../shared/domain/tier/criteria.ts';
import { moveReasons } from '../../../../shared/domain/tier/move-reasons.ts';
import { type RatingBasis, rateAccount } from '../../../../shared/domain/tier/rating.ts';
import { tierMix } from '../../../../shared/domain/tier/tier-mix.ts';
import { compareTiers, tierParts } from '../../../../shared/domain/tier/tier-moves.ts';
import { TIERS } from '../../../../shared/domain/tier/tiers.ts';

const score = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null });
const basis: fc.Arbitrary<RatingBasis> = fc.record({
  judged: fc.record(Object.fromEntries(CRITERION_IDS.map((id) => [id, score]))),
  measured: fc.constant({}),
  future: fc.constant({}),
  creditGrade: fc.constantFrom(null, 'A', 'C'),
  redFlag: fc.boolean(),
  prospect: fc.boolean(),
  override: fc.constant(null),
  recorded: fc.constant(null),
});
const weights = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 13, maxLength: 13 });

function modelOf(values: readonly number[], S: number): ScoringModel {
  const criteria = DEFAULT_MODEL.tier.criteria.map((one, index) => ({ ...one, weight: values[index] ?? 0 }));
  const thresholds = { ...DEFAULT_MODEL.tier.thresholds, S };
  return { ...DEFAULT_MODEL, tier: { ...DEFAULT_MODEL.tier, criteria, thresholds } };
}

const account = fc.record({
  tier: fc.option(fc.constantFrom(...TIERS), { nil: null }),
  tierScore: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
  borderline: fc.boolean(),
  revenue: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
});
const accounts = fc
  .array(account, { maxLength: 40 })
  .map((all) => all.map((one, index) => ({ ...one, accountId: `a${index}` })));
const rules = DEFAULT_MODEL.review;

describe('comparing tiers', () => {
  it('moves nobody when the scenario equals today', () => {
    fc.assert(
      fc.property(accounts, (today) => {
        const same = new Map(today.map((one) => [one.accountId, one]));
        expect(compareTiers(today, same, rules).moves).toEqual([]);
        expect(compareTiers(today, new Map(), rules).after).toEqual(tierParts(today));
      }),
    );
  });

  it('does not depend on the order of the accounts', () => {
    fc.assert(
      fc.property(accounts, accounts, (today, other) => {
        const scenario = new Map(other.map((one) => [one.accountId, one]));
        const forward = compareTiers(today, scenario, rules);
        const backward = compareTiers([...today].reverse(), scenario, rules);
        expect(backward.moves).toEqual(forward.moves);
        expect(backward.after).toEqual(forward.after);
        expect(backward.strategic).toBe(forward.strategic);
      }),
    );
  });

  it('counts everybody once, with shares that are finite and sum to 100', () => {
    fc.assert(
      fc.property(accounts, (today) => {
        const parts = tierParts(today);
        expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(today.length);
        const shares = parts.flatMap(({ revenueShare }) => revenueShare ?? []);
        if (shares.length > 0) expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 0);
        for (const share of shares) expect(Number.isFinite(share)).toBe(true);
      }),
    );
  });

  it('says no share where there is no revenue at all', () => {
    expect(tierParts([{ tier: 'S', revenue: null }]).map(({ revenueShare }) => revenueShare)).toEqual(
      Array(5).fill(null),
    );
  });
});

describe('reasons of a move', () => {
  it('are there whenever a tier changes, and say what changed', () => {
    fc.assert(
      fc.property(basis, weights, fc.integer({ min: 66, max: 99 }), (one, values, S) => {
        const after = { basis: one, rules: modelOf(values, S).tier };
        const before = { basis: one, rules: DEFAULT_MODEL.tier };
        if (rateAccount(one, before.rules).tier === rateAccount(one, after.rules).tier) return;
        const reasons = moveReasons(before, after);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) {
          expect(['weight', 'threshold']).toContain(reason.kind);
          if (reason.effect !== null) expect(Number.isFinite(reason.effect)).toBe(true);
        }
      }),
    );
  });

  it('name a changed score alone where it alone moves the account', () => {
    const judged = Object.fromEntries(CRITERION_IDS.map((id) => [id, 4]));
    const one: RatingBasis = {
      judged,
      measured: {},
      future: {},
      creditGrade: null,
      redFlag: false,
      prospect: false,
      override: null,
      recorded: null,
    };
    const before = { basis: one, rules: DEFAULT_MODEL.tier };
    const after = { basis: { ...one, judged: { ...judged, C1: 3 } }, rules: DEFAULT_MODEL.tier };
    expect(moveReasons(before, after)).toEqual([
      { kind: 'input', criterionId: 'C1', from: 4, to: 3, effect: -1.6, alone: true },
    ]);
  });

  it('name a gate that is raised above the potential of an account', () => {
    const judged = Object.fromEntries(CRITERION_IDS.map((id) => [id, 4]));
    const one = { ...BLANK, judged };
    const gates = { ...DEFAULT_MODEL.tier.gates, strategicFp: 85 };
    const after = { basis: one, rules: { ...DEFAULT_MODEL.tier, gates } };
    expect(moveReasons({ basis: one, rules: DEFAULT_MODEL.tier }, after)).toEqual([
      { kind: 'gate', gate: 'strategicFp', from: 75, to: 85, effect: 0, alone: true },
    ]);
  });
});

const BLANK: RatingBasis = {
  judged: {},
  measured: {},
  future: {},
  creditGrade: null,
  redFlag: false,
  prospect: false,
  override: null,
  recorded: null,
};

describe('tier mix', () => {
  it('takes the last decision of a year with the revenue of that year', () => {
    const years = tierMix([
      {
        tierYears: [
          { year: 2024, tier: 'B' },
          { year: 2025, tier: 'A' },
        ],
        yearRevenues: [
          { year: 2024, revenue: 300 },
          { year: 2025, revenue: 100 },
        ],
      },
      { tierYears: [{ year: 2025, tier: 'S' }], yearRevenues: [{ year: 2025, revenue: 300 }] },
    ]);
    const told = years.map(({ year, parts }) => [
      year,
      parts
        .filter(({ count }) => count > 0)
        .map(({ tier, count, revenueShare }) => [tier, count, revenueShare]),
    ]);
    expect(told).toEqual([
      [2024, [['B', 1, 100]]],
      [
        2025,
        [
          ['S', 1, 75],
          ['A', 1, 25],
        ],
      ],
    ]);
  });

  it('is empty without decisions', () => {
    expect(tierMix([{ tierYears: [], yearRevenues: [] }])).toEqual([]);
  });
});
