import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tierArithmetic } from '../../../../shared/domain/tier/arithmetic.ts';
import { CRITERIA, CRITERION_IDS } from '../../../../shared/domain/tier/criteria.ts';
import { overrideIssues } from '../../../../shared/domain/tier/override.ts';
import { rateAccount } from '../../../../shared/domain/tier/rating.ts';
import { DEFAULT_TIER_RULES } from '../../../../shared/domain/tier/rules.ts';
import { rateTier } from '../../../../shared/domain/tier/tier.ts';
import { TIERS } from '../../../../shared/domain/tier/tiers.ts';

const tier = fc.constantFrom(...TIERS);
const people = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
const scores = fc.record(
  Object.fromEntries(CRITERION_IDS.map((id) => [id, fc.option(fc.integer({ min: 0, max: 5 }))])),
);

describe('overrides', () => {
  test('what is allowed never moves more than one tier, and never in the name of the proposer', () => {
    fc.assert(
      fc.property(
        tier,
        tier,
        people,
        fc.integer({ min: -2, max: 20 }),
        fc.string({ maxLength: 40 }),
        fc.boolean(),
        (from, to, approvers, months, reason, capped) => {
          const issues = overrideIssues({ from, to, reason, proposer: 'a', approvers, months, capped });
          if (issues.length > 0) return;
          const step = TIERS.indexOf(to) - TIERS.indexOf(from);
          expect(Math.abs(step)).toBe(1);
          expect(approvers).not.toContain('a');
          expect(new Set(approvers).size).toBeGreaterThanOrEqual(to === 'S' ? 2 : 1);
          expect(months).toBeGreaterThan(0);
          expect(months).toBeLessThanOrEqual(12);
          if (capped) expect(step).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('a knock-out stands above every override', () => {
    fc.assert(
      fc.property(scores, fc.option(tier), (judged, override) => {
        const basis = {
          judged,
          measured: {},
          future: {},
          creditGrade: 'C',
          redFlag: false,
          prospect: false,
          override,
          recorded: null,
        };
        const rating = rateAccount(basis, DEFAULT_TIER_RULES);
        if (rating.now.capped) expect([rating.tier, rating.isOverride]).toEqual(['C', false]);
      }),
    );
  });
});

test('the arithmetic that is shown is the arithmetic of the rule, whatever is scored', () => {
  fc.assert(
    fc.property(scores, (given) => {
      const shown = tierArithmetic(CRITERIA, given);
      const { tierScore, cv, fp, fit } = rateTier({ scores: given });
      expect([shown.result, ...shown.groups.map(({ result }) => result)]).toEqual([tierScore, cv, fp, fit]);
    }),
  );
});
