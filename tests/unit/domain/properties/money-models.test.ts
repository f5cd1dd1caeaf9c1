import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concentrationOf } from '../../../../shared/domain/concentration/concentration.ts';
import { afterLoss } from '../../../../shared/domain/concentration/scenario.ts';
import { rfmOf } from '../../../../shared/domain/economics/rfm.ts';
import { round2, sum } from '../../../../shared/domain/scale.ts';
import { assessInvestment } from '../../../../shared/domain/strategy/investment.ts';
import { futureAccountValue } from '../../../../shared/domain/tier/future-value.ts';
import { type ScoreModelName, scoreModels } from '../../../../shared/schemas/score-inputs.ts';
import { expectRounded } from './expect-rounded.ts';

const amount = fc.integer({ min: 0, max: 100_000 });
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
const percentage = fc.double({ min: 0, max: 100, noNaN: true });
const day = fc.integer({ min: 0, max: 900 }).map((ago) => {
  const at = new Date(Date.parse('2026-01-15') - ago * 86_400_000);
  return at.toISOString().slice(0, 10);
});
const account = fc.record({
  tier: fc.constantFrom('S', 'A', 'B', 'C', null),
  lastOrder: orNull(day),
  orders12m: orNull(fc.integer({ min: 0, max: 20 })),
  revenue: orNull(fc.integer({ min: -100, max: 100 })),
});
const accounts = fc
  .array(account, { maxLength: 30 })
  .map((list) => list.map((one, index) => ({ ...one, id: `k${index}` })));

test('HHI of n equal shares is 10,000 ÷ n, whoever is lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 400 }), amount, (count, size) => {
      const equal = Array.from({ length: count }, (_, index) => ({ name: `k${index}`, revenue: size + 1 }));
      expectRounded(concentrationOf(equal).hhi, 10_000 / count, 2);
      const left = afterLoss(equal, ({ name }) => name === 'k1', { kind: 'sales', percent: 100 });
      expectRounded(concentrationOf(left).hhi, 10_000 / (count - 1), 2);
    }),
  );
});

test('RFM: the order of the accounts changes nothing, the best has 5, equal values the same quintile', () => {
  fc.assert(
    fc.property(
      accounts.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const [table, other] = [rfmOf(list, '2026-01-15'), rfmOf(shuffled, '2026-01-15')];
        const byId = (rows: typeof table.rows) => new Map(rows.map((row) => [row.id, row]));
        expect(byId(other.rows)).toEqual(byId(table.rows));
        const money = new Map(list.map(({ id, revenue }) => [id, revenue]));
        const known = table.rows.filter(({ id }) => money.get(id) !== null);
        if (known.length > 0) expect(Math.max(...known.map((row) => row.money ?? 0))).toBe(5);
        for (const a of known)
          for (const b of known) {
            const [worth, other2] = [money.get(a.id) ?? 0, money.get(b.id) ?? 0];
            if (worth === other2) expect(a.money).toBe(b.money);
            if (worth > other2) expect(a.money ?? 0).toBeGreaterThanOrEqual(b.money ?? 0);
          }
        expect(table.rows.every(({ code }) => code === null || /^[1-5]{3}$/.test(code))).toBe(true);
      },
    ),
  );
});

test('all accounts equal: everybody has 5; one account alone too', () => {
  const one = { tier: 'B' as const, lastOrder: '2026-01-01', orders12m: 3, revenue: 10 };
  const codes = (count: number) =>
    rfmOf(
      Array.from({ length: count }, (_, index) => ({ ...one, id: `k${index}` })),
      '2026-01-15',
    ).rows.map(({ code }) => code);
  expect(codes(1)).toEqual(['555']);
  expect(codes(3)).toEqual(['555', '555', '555']);
});

test('a higher margin in a year never lowers the future account value', () => {
  const year = fc.record({
    wallet: amount,
    targetShare: percentage,
    margin: fc.integer({ min: -50, max: 50 }),
  });
  fc.assert(
    fc.property(
      fc.array(year, { minLength: 1, maxLength: 3 }),
      percentage,
      fc.nat({ max: 2 }),
      fc.nat({ max: 40 }),
      (years, stickiness, at, more) => {
        const better = years.map((one, index) =>
          index === at % years.length ? { ...one, margin: one.margin + more } : one,
        );
        const value = (list: typeof years) => futureAccountValue(list, stickiness)?.value ?? 0;
        expect(value(better)).toBeGreaterThanOrEqual(value(years));
      },
    ),
  );
});

test('at a rate of 0 the net present value is Σ benefit − Σ cost', () => {
  const flows = fc.array(amount, { maxLength: 8 });
  fc.assert(
    fc.property(flows, flows, (costs, benefits) => {
      const { npv, payback } = assessInvestment({ costs, benefits, discountRate: 0 });
      expect(npv).toBe(round2(sum(benefits) - sum(costs)));
      if (sum(benefits) < sum(costs)) expect(payback).toBeNull();
    }),
  );
});

const wide = fc.double({ min: 0, max: 1e300, noNaN: true });
const signed = fc.double({ min: -1e300, max: 1e300, noNaN: true });
const judgement = fc.option(fc.integer({ min: 0, max: 5 }));
const inputs: { readonly [K in ScoreModelName]?: fc.Arbitrary<unknown> } = {
  economics: fc.record({
    revenue: fc.option(signed),
    cogs: fc.option(signed),
    costToServe: fc.option(signed),
    fte: fc.option(fc.constantFrom(0, 1e-300, 3)),
    company: fc.record({
      revenue: fc.option(signed),
      profit: fc.option(signed),
      headcount: fc.constantFrom(0, null, 4),
    }),
  }),
  fav: fc.record({
    years: fc.array(fc.record({ wallet: wide, targetShare: percentage, margin: percentage }), {
      maxLength: 10,
    }),
    stickiness: percentage,
    discountRate: fc.double({ min: -99.999, max: 1000, noNaN: true }),
  }),
  scenario: fc.record({
    wallet: fc.option(wide),
    contribution: fc.option(signed),
    strandedFte: fc.option(wide),
    annualCostPerFte: fc.option(wide),
  }),
  credit: fc.record({
    scores: fc.record({ payment: judgement, finance: judgement }),
    monthlyBilling: fc.option(wide),
    termsDays: fc.option(wide),
    used: fc.option(wide),
  }),
  forecast: fc.record({
    baseline: signed,
    opportunities: fc.array(fc.record({ value: wide, probability: percentage })),
    target: fc.option(signed),
  }),
  investment: fc.record({
    costs: fc.array(signed, { maxLength: 10 }),
    benefits: fc.array(signed, { maxLength: 10 }),
    discountRate: fc.double({ min: -99.999, max: 1000, noNaN: true }),
  }),
  performance: fc.record({ salesAttainment: wide, csat: percentage, csatTarget: fc.constantFrom(0, 80) }),
  'five-forces': fc.record({ now: fc.record({ buyers: judgement, rivalry: judgement }) }),
  readiness: fc.record({
    current: fc.record({ strategy: judgement, staff: judgement }),
    target: fc.record({ strategy: judgement }),
    factors: fc.record({ vision: judgement }),
  }),
  rfm: accounts.map((list) => ({
    today: '2026-01-15',
    accounts: list.map((one) => ({ ...one, tier: 'B' })),
  })),
  service: fc.nat({ max: 9 }).chain((due) => fc.record({ due: fc.constant(due), met: fc.nat({ max: due }) })),
};

function everyNumber(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyNumber) : [];
}

test.each(Object.entries(inputs))('%s answers every valid input with finite figures', (name, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (input) => {
      const output = scoreModels[name as ScoreModelName].compute(input);
      expect(everyNumber(output).every(Number.isFinite)).toBe(true);
      expect(JSON.parse(JSON.stringify(output))).toEqual(output);
    }),
    { numRuns: 60 },
  );
});
