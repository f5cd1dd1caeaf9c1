import { describe, expect, test } from 'vitest';
import { CRITERIA, CRITERION_IDS, type CriterionId } from '../../../../shared/domain/tier/criteria.ts';
import { futurePair } from '../../../../shared/domain/tier/matrix.ts';
import { DEFAULT_TIER_RULES } from '../../../../shared/domain/tier/rules.ts';
import { rateTier } from '../../../../shared/domain/tier/tier.ts';

const scores = (...values: readonly (number | null)[]) =>
  Object.fromEntries(CRITERION_IDS.map((id, index) => [id, values[index] ?? null])) as Record<
    CriterionId,
    number | null
  >;

/** Yunxiu, domain §11.5. */
const Y2023 = scores(4, 3, 3, 2, 2, 4, 5, 3, 3, 2, 3, 2, 2);
const Y2024 = scores(4, 4, 4, 3, 2, 4, 5, 3, 4, 3, 4, 3, 2);
const Y2025 = scores(5, 4, 4, 4, 3, 4, 5, 4, 4, 4, 4, 3, 3);
const FUTURE = scores(5, 4, 4, 4, 4, 3, 5, 2, 4, 4, 5, 3, 4);

describe('Yunxiu by year (domain §11.5)', () => {
  test.each([
    ['2023', Y2023, 63.4, 60, 72.89, 48, 'B'],
    ['2024', Y2024, 72.8, 71.43, 79.56, 60, 'A'],
    ['2025', Y2025, 81, 82.86, 85.33, 68, 'S'],
    ['year+3', FUTURE, 80, 85.71, 73.78, 84, 'A'],
  ])('%s', (_year, given, tierScore, cv, fp, fit, tier) => {
    expect(rateTier({ scores: given })).toMatchObject({ tierScore, cv, fp, fit, tier, weightPresent: 100 });
  });

  test('2025: points, gates, borderline, quadrant', () => {
    const rated = rateTier({ scores: Y2025 });
    const expected = [10, 8, 4, 4, 3, 8, 12, 6.4, 8, 4, 6.4, 2.4, 4.8];
    expect(CRITERION_IDS.map((id) => rated.points[id])).toEqual(expected);
    expect(rated.gates).toEqual({ strategicFp: true, strategicC1: true, partnerFp: true });
    expect(rated).toMatchObject({ borderline: true, nearestThreshold: 80, quadrant: 'core', capped: false });
    const group = (letter: string) =>
      CRITERION_IDS.reduce((total, id) => total + (id.startsWith(letter) ? (rated.points[id] ?? 0) : 0), 0);
    expect([group('A'), group('B'), group('C')].map((points) => points.toFixed(1))).toEqual([
      '29.0',
      '38.4',
      '13.6',
    ]);
  });

  test('year+3 reaches 80 but the FP gate makes it A', () => {
    expect(rateTier({ scores: FUTURE })).toMatchObject({ band: 'S', computedTier: 'A', tier: 'A' });
  });

  test('the pair S→A is kept', () => {
    expect(futurePair('S', 'A')).toBe('keep');
  });
});

describe('test variants (domain §11.5)', () => {
  test('B2 and C2 null: weight 84, 79.29, A, borderline', () => {
    const rated = rateTier({ scores: { ...Y2025, B2: null, C2: null } });
    expect(rated).toMatchObject({ weightPresent: 84, tierScore: 79.29, tier: 'A', borderline: true });
  });

  test('credit grade C caps at C', () => {
    const rated = rateTier({ scores: Y2025, creditGrade: 'C' });
    expect(rated).toMatchObject({ computedTier: 'S', tier: 'C', capped: true, knockOuts: ['creditGradeC'] });
  });

  test('an open compliance red flag caps as well', () => {
    expect(rateTier({ scores: Y2025, complianceRedFlag: true })).toMatchObject({ tier: 'C', capped: true });
  });

  test('B2 and B4 null: 78 present, unrated', () => {
    const rated = rateTier({ scores: { ...Y2025, B2: null, B4: null } });
    expect(rated).toMatchObject({ weightPresent: 78, tier: 'unrated', band: null, borderline: false });
  });
});

describe('gates, weights and prospects (domain §5.2)', () => {
  test('C1 null or below 4 closes S', () => {
    const top = scores(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
    expect(rateTier({ scores: top }).tier).toBe('S');
    expect(rateTier({ scores: { ...top, C1: 3 } }).tier).toBe('A');
    expect(rateTier({ scores: { ...top, C1: null } }).tier).toBe('A');
  });

  test('FP below 50 closes A', () => {
    const given = scores(5, 5, 5, 5, 5, 2, 2, 3, 2, 3, 5, 5, 5);
    const rated = rateTier({ scores: given });
    expect(rated.fp).toBeLessThan(50);
    expect(rated).toMatchObject({ band: 'A', tier: 'B' });
  });

  test('a prospect needs 50 of the 65 of B and C, and its A1–A4 do not count', () => {
    const prospect = { ...scores(null, null, null, null, null, 4, 4, 4, 4, 4, 4, 4, null), A1: 0 };
    const rated = rateTier({ scores: prospect, prospect: true });
    expect(rated).toMatchObject({ weightPresent: 57, tierScore: 80, cv: null, quadrant: null, tier: 'S' });
    expect(rateTier({ scores: { ...prospect, C1: null }, prospect: true }).tier).toBe('unrated');
    expect(rateTier({ scores: prospect }).tier).toBe('unrated');
  });

  test('exactly 50 of 65 is enough, 49 is not', () => {
    const all = { B1: 4, B2: 4, B3: 4, B4: 4, B5: 4, C1: 4, C2: 4, C3: 4 } as const;
    const fifty = rateTier({ scores: { ...all, B1: null, B5: null }, prospect: true });
    expect(fifty).toMatchObject({ weightPresent: 50, tier: 'S' });
    const less = rateTier({ scores: { ...all, C1: null, C3: null }, prospect: true });
    expect(less).toMatchObject({ weightPresent: 49, tier: 'unrated' });
  });

  test('weights that do not sum to 100 keep the rule in proportion', () => {
    const criteria = CRITERIA.map((criterion) => ({ ...criterion, weight: criterion.weight * 2 }));
    const doubled = { ...DEFAULT_TIER_RULES, criteria };
    expect(rateTier({ scores: Y2025 }, doubled)).toMatchObject({
      tierScore: 81,
      weightPresent: 200,
      tier: 'S',
    });
    expect(rateTier({ scores: { ...Y2025, B2: null, B4: null } }, doubled).tier).toBe('unrated');
  });

  test('nothing scored is unrated, with nulls', () => {
    expect(rateTier({ scores: {} })).toMatchObject({
      tierScore: null,
      cv: null,
      tier: 'unrated',
      weightPresent: 0,
    });
  });
});
