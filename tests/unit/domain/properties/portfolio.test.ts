import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentrationOf } from '../../../../shared/domain/concentration/concentration.ts';
import { momentumOf, threatOf } from '../../../../shared/domain/supplier/scoring.ts';
import { accountShares, shareFromRank, shareTable } from '../../../../shared/domain/supplier/shares.ts';

const accounts = fc.uniqueArray(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 6 }),
    revenue: fc.integer({ min: 1, max: 1_000_000 }),
    stickiness: fc.option(fc.integer({ min: 0, max: 100 })),
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 30 },
);

describe('concentration', () => {
  test('does not depend on the order of the accounts', () => {
    fc.assert(
      fc.property(accounts, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((account) => ({ account, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ account }) => account);
        expect(concentrationOf(shuffled)).toEqual(concentrationOf(list));
      }),
    );
  });

  test('shares rise to 100, measures keep their ranges', () => {
    fc.assert(
      fc.property(accounts, (list) => {
        const result = concentrationOf(list);
        expect(result.accounts.at(-1)?.cumulative).toBe(100);
        expect(result.hhi ?? 0).toBeLessThanOrEqual(10_000);
        expect(result.hhi ?? 0).toBeGreaterThanOrEqual(10_000 / list.length - 0.01);
        expect(result.cr1 ?? 0).toBeLessThanOrEqual(result.cr3 ?? 0);
        expect(result.cr3 ?? 0).toBeLessThanOrEqual(result.cr5 ?? 0);
        expect(result.k80 ?? 0).toBeLessThanOrEqual(list.length);
        expect(result.revenueAtRisk).toBeLessThanOrEqual(result.total);
        expect(result.revenueAtRiskTop5).toBeLessThanOrEqual(result.revenueAtRisk);
      }),
    );
  });
});

describe('shares', () => {
  const shares = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 5 });

  test('with the remainder a table adds up to 100 within the tolerance', () => {
    fc.assert(
      fc.property(shares, (hundredths) => {
        const entries = hundredths.map((value, i) => ({ supplier: `s${i}`, share: value / 100 }));
        const table = shareTable(entries, 500);
        const total = table.rows.reduce((sum, { share }) => sum + share, 0);
        expect(table.isOver).toBe(false);
        expect(Math.abs(total - 100)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(table.rows.every(({ share, amount }) => Math.abs((amount ?? -1) - share * 5) < 1e-9)).toBe(
          true,
        );
      }),
    );
  });

  test('account shares add up to 100 and the HHI stays within 0–10,000', () => {
    const row = fc.record({
      supplier: fc.constantFrom('us', 'JY', 'NH'),
      share: fc.constant(0),
      amount: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(row, { minLength: 1 }), { minLength: 1 }), (tables) => {
        const { suppliers, hhi } = accountShares(tables);
        expect(suppliers.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(100, 1);
        expect(hhi).toBeGreaterThanOrEqual(3333.33);
        expect(hhi).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  test('rank estimates fall with the rank and add up to 100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (n) => {
        const estimates = Array.from({ length: n }, (_, i) => shareFromRank(i + 1, n) ?? -1);
        expect([...estimates].sort((a, b) => b - a)).toEqual(estimates);
        expect(Math.abs(estimates.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(
          0.005 * n + 1e-9,
        );
      }),
    );
  });
});

test('a threat lies within 0–100 and rises with each of its causes', () => {
  const score = fc.integer({ min: 0, max: 100 });
  const trend = fc.integer({ min: -30, max: 30 });
  fc.assert(
    fc.property(
      score,
      score,
      fc.integer({ min: 0, max: 4 }),
      trend,
      (rivalScore, ourScore, relation, points) => {
        const base = { rivalScore, ourScore, relation, intent: 'hold', trend: points } as const;
        const { threat } = threatOf(base);
        expect(threat).toBeGreaterThanOrEqual(0);
        expect(threat).toBeLessThanOrEqual(100);
        expect(threatOf({ ...base, relation: relation + 1 }).threat).toBeGreaterThan(threat);
        expect(threatOf({ ...base, rivalScore: rivalScore + 1 }).threat).toBeGreaterThanOrEqual(threat);
        expect(threatOf({ ...base, intent: 'attack' }).threat).toBeGreaterThan(threat);
        expect(momentumOf(points + 1)).toBeGreaterThanOrEqual(momentumOf(points));
      },
    ),
  );
});
