import { describe, expect, test } from 'vitest';
import { SCORE_MODELS, type ScoreModelName, scoreModels } from '../../../shared/schemas/score-inputs.ts';
import { YUNXIU_ORI, YUNXIU_PEOPLE } from '../domain/relationship/yunxiu-map.ts';

const run = (model: ScoreModelName, input: unknown) => scoreModels[model].compute(input);
const isRefused = (model: ScoreModelName, input: unknown) =>
  !scoreModels[model].input.safeParse(input).success;

const TIER_SCORES = {
  A1: 5,
  A2: 4,
  A3: 4,
  A4: 4,
  A5: 3,
  B1: 4,
  B2: 5,
  B3: 4,
  B4: 4,
  B5: 4,
  C1: 4,
  C2: 3,
  C3: 3,
};

describe('tier', () => {
  test('the example of domain §11.5', () => {
    expect(run('tier', { scores: TIER_SCORES, creditGrade: 'A' })).toMatchObject({
      tierScore: 81,
      cv: 82.86,
      fp: 85.33,
      fit: 68,
      weightPresent: 100,
      points: { A1: 10, B3: 6.4, C3: 4.8 },
      band: 'S',
      computedTier: 'S',
      tier: 'S',
      capped: false,
      borderline: true,
      gates: { strategicFp: true, strategicC1: true, partnerFp: true },
      nearestThreshold: 80,
      quadrant: 'core',
    });
  });

  test('weights named replace the default ones', () => {
    expect(run('tier', { scores: TIER_SCORES, weights: { C3: 0 } })).toMatchObject({ weightPresent: 92 });
  });

  test('what is refused', () => {
    expect(isRefused('tier', { scores: { A9: 1 } })).toBe(true);
    expect(isRefused('tier', { scores: { A1: 6 } })).toBe(true);
    expect(isRefused('tier', { scores: { A1: 2.5 } })).toBe(true);
    expect(isRefused('tier', { scores: {}, grade: 'A' })).toBe(true);
    expect(isRefused('tier', { scores: {}, creditGrade: 'D' })).toBe(true);
    expect(isRefused('tier', {})).toBe(true);
    expect(() => run('tier', { scores: { A1: '5' } })).toThrow();
  });
});

describe('stickiness', () => {
  const scores = {
    P1: 4,
    P2: 3,
    P3: 4,
    P4: 4,
    P5: 4,
    V1: 2,
    V2: 3,
    V3: 2,
    V4: 3,
    V5: 3,
    F1: 3,
    F2: 1,
    F3: 3,
    F4: 3,
    F5: 2,
  };

  test('inferred indicators by list or by status', () => {
    const expected = { l1: 76, l2: 48, l3: 44, stickiness: 53.4, achievedLevel: 1, band: 'moderate' };
    expect(run('stickiness', { scores, inferred: ['V3', 'F4'] })).toMatchObject(expected);
    expect(
      run('stickiness', { scores, inferred: ['V3'], status: { F4: 'inferred', V1: 'verified' } }),
    ).toMatchObject({ ...expected, inferred: ['V3', 'F4'] });
  });

  test('what is refused', () => {
    expect(isRefused('stickiness', { scores: { P6: 1 } })).toBe(true);
    expect(isRefused('stickiness', { scores, status: { P1: 'guessed' } })).toBe(true);
  });
});

describe('relationship', () => {
  test('the example of domain §11.6, by tier or by window', () => {
    const expected = {
      windowDays: 60,
      relationshipScore: 52.71,
      netSupport: 13.81,
      coverage: 57.14,
      weightedCoverage: 56.9,
      gri: 55.56,
      ori: 52.5,
      health: 53.22,
      healthLight: 'amber',
      light: 'green',
      blockers: ['S07', 'S08', 'S12'],
      ourThread: { t: 37.55 },
    };
    const people = YUNXIU_PEOPLE;
    expect(run('relationship', { tier: 'S', people, ori: YUNXIU_ORI })).toMatchObject(expected);
    const direct = { windowDays: 60, people, departmentTarget: 2, ori: YUNXIU_ORI };
    expect(run('relationship', direct)).toMatchObject(expected);
  });

  test('links and days may be left out', () => {
    const people = [{ id: 'a', roles: ['user'], influence: 1, attitude: null }];
    expect(run('relationship', { tier: 'A', people })).toMatchObject({
      windowDays: 90,
      relationshipScore: null,
      coverage: null,
      people: [{ level: 0, weight: 0.8, isCovered: false }],
    });
  });

  test('what is refused', () => {
    const person = { id: 'a', roles: ['user'], influence: 1, attitude: 0 };
    expect(isRefused('relationship', { people: [person] })).toBe(true);
    expect(isRefused('relationship', { tier: 'S', people: [person, person] })).toBe(true);
    expect(isRefused('relationship', { tier: 'S', people: [{ ...person, influence: 0 }] })).toBe(true);
    expect(isRefused('relationship', { tier: 'S', people: [{ ...person, attitude: 3 }] })).toBe(true);
    expect(isRefused('relationship', { tier: 'S', people: [{ ...person, roles: ['boss'] }] })).toBe(true);
    expect(isRefused('relationship', { tier: 'S', people: [], ori: { O9: 1 } })).toBe(true);
  });
});

describe('concentration', () => {
  test('shares and verdict; names may be anything', () => {
    const accounts = [
      { name: '__proto__', revenue: 60, stickiness: 62 },
      { name: 'b', revenue: 40, stickiness: null },
    ];
    expect(run('concentration', { accounts })).toMatchObject({
      cr1: 60,
      cr5: 100,
      hhi: 5200,
      weightedStickiness5: 62,
      revenueAtRisk: 62.8,
      verdict: 'watch',
      accounts: [{ name: '__proto__' }, { name: 'b' }],
    });
  });

  test('figures too large for a double become null, never Infinity', () => {
    const accounts = [
      { name: 'a', revenue: Number.MAX_VALUE },
      { name: 'b', revenue: Number.MAX_VALUE },
    ];
    expect(run('concentration', { accounts }).total).toBeNull();
  });

  test('what is refused', () => {
    expect(isRefused('concentration', { accounts: [{ name: 'a', revenue: -1 }] })).toBe(true);
    expect(isRefused('concentration', { accounts: [{ name: 'a', revenue: 1, stickiness: 101 }] })).toBe(true);
  });
});

describe('assessment', () => {
  test('the example of domain §11.8, NA left out', () => {
    const answers = {
      A1: { self: 4, others: [2, 1, 3, 2] },
      A2: { self: 4, others: [3, 2, 3, 2, 'NA'] },
      A3: { self: 3, others: [2, 2, 1, 2] },
      A4: { self: 5, others: [2, 3, 2, 3] },
      A5: { self: 3, others: [1, 2, 2, 1] },
      E1: { self: 'NA' },
    };
    expect(run('assessment', { answers })).toMatchObject({
      dimensions: { A: { score: 48, self: 76, others: 41 }, E: { score: null } },
      questions: { A4: { mean: 3, sd: 1.22, gap: 2.5 }, E1: { n: 0, mean: null } },
      blindSpots: ['A1', 'A2', 'A3', 'A4', 'A5'],
      divergent: ['A4'],
      low: ['A1', 'A2', 'A3', 'A5'],
      overall: 48,
      band: 'developing',
    });
  });

  test('what is refused', () => {
    expect(isRefused('assessment', { answers: { Z1: { self: 1 } } })).toBe(true);
    expect(isRefused('assessment', { answers: { A1: { self: 'n/a' } } })).toBe(true);
  });
});

test('every model answers with JSON that survives the wire', () => {
  const minimal: Record<ScoreModelName, unknown> = {
    tier: { scores: {} },
    stickiness: { scores: {} },
    relationship: { tier: 'C', people: [] },
    concentration: { accounts: [] },
    dossier: { fields: [] },
    supplier: {},
    assessment: { answers: {} },
    scenario: {},
    economics: {},
    fav: { years: [], stickiness: 50 },
    credit: { scores: {} },
    forecast: { baseline: 0 },
    investment: { costs: [], benefits: [] },
    performance: { salesAttainment: 1, csat: 0, csatTarget: 0 },
    'five-forces': { now: {} },
    readiness: { current: {}, factors: {} },
    'opinion-card': { cards: [] },
    rfm: { today: '2026-01-15', accounts: [] },
    service: { met: 0, due: 0 },
  };
  for (const model of SCORE_MODELS) {
    const output = run(model, minimal[model]);
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
    expect(isRefused(model, { ...(minimal[model] as object), surprise: 1 })).toBe(true);
  }
});
