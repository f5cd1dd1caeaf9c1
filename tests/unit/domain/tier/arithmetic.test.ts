import { describe, expect, it } from 'vitest';
import { tierArithmetic } from '../../../../shared/domain/tier/arithmetic.ts';
import { CRITERIA } from '../../../../shared/domain/tier/criteria.ts';
import { rateTier } from '../../../../shared/domain/tier/tier.ts';

const SCORES_2025 = {
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

describe('arithmetic of the tier score', () => {
  it('shows the numbers of the worked example (domain §11.5)', () => {
    const { groups, products, weights, result } = tierArithmetic(CRITERIA, SCORES_2025);
    expect(groups.map((group) => [group.group, group.products, group.weights, group.result])).toEqual([
      ['A', 145, 35, 82.86],
      ['B', 192, 45, 85.33],
      ['C', 68, 20, 68],
    ]);
    expect([products, weights, result]).toEqual([405, 100, 81]);
  });

  it('leaves criteria without a score out of sum and weight, as the rule does', () => {
    const scores = { ...SCORES_2025, B2: null, C2: null };
    const { weights, result } = tierArithmetic(CRITERIA, scores);
    expect([weights, result]).toEqual([84, 79.29]);
    expect(result).toBe(rateTier({ scores }).tierScore);
  });

  it('has no result where nothing is scored', () => {
    expect(tierArithmetic(CRITERIA, {}).result).toBeNull();
  });
});
