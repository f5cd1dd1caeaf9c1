import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concentrationOf } from '../../../../shared/domain/concentration/concentration.ts';
import {
  CREDIT_CRITERIA,
  CREDIT_GRADES,
  creditLimit,
  creditUse,
  rateCredit,
} from '../../../../shared/domain/credit/credit.ts';
import { economicsOf } from '../../../../shared/domain/economics/productivity.ts';
import { managerCoefficient, offBidContactShare } from '../../../../shared/domain/performance/performance.ts';
import { INDICATOR_IDS } from '../../../../shared/domain/stickiness/indicators.ts';
import { levelWeights, scoreStickiness } from '../../../../shared/domain/stickiness/stickiness.ts';
import { futureAccountValue } from '../../../../shared/domain/tier/future-value.ts';
import { dispositionOf, futureRevenueShare } from '../../../../shared/domain/tier/matrix.ts';
import { retieringTriggers, strategicCapacity } from '../../../../shared/domain/tier/override.ts';
import {
  executiveContactShare,
  serviceCompliance,
} from '../../../../shared/domain/tier/service-standards.ts';
import { rateTier } from '../../../../shared/domain/tier/tier.ts';
import { anyModel, anyScores, notNumbers } from './any-model.ts';

const mark = fc.option(fc.integer({ min: 0, max: 5 }));
/** Money as it may be entered: negative, zero, huge. */
const amount = fc.oneof(fc.constant(0), fc.double({ min: -1e12, max: 1e12, noNaN: true }));
const known = fc.option(amount);
const percentage = fc.double({ min: 0, max: 100, noNaN: true });

const check = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.assert(
    fc.property(arbitrary, (result) => {
      expect(notNumbers(result)).toEqual([]);
    }),
  );

test('tier and disposition are never NaN or infinite, by any model', () => {
  check(
    fc
      .tuple(anyModel, anyScores, fc.boolean(), fc.array(amount))
      .map(([{ tier }, scores, prospect, contributions]) => {
        const result = rateTier({ scores, prospect, creditGrade: 'C' }, tier);
        return [result, dispositionOf(result.cv, result.fp, contributions, tier.matrix)];
      }),
  );
});

test('stickiness is never NaN or infinite, by any model', () => {
  check(
    fc
      .tuple(
        anyModel,
        fc.dictionary(fc.constantFrom(...INDICATOR_IDS), mark),
        fc.subarray([...INDICATOR_IDS]),
      )
      .map(([{ stickiness }, scores, inferred]) => [
        scoreStickiness({ scores, inferred }, stickiness),
        levelWeights(stickiness),
      ]),
  );
});

test('concentration and future value are never NaN or infinite, by any model', () => {
  const account = fc.record({
    name: fc.string(),
    revenue: fc.double({ min: 0, max: 1e12, noNaN: true }),
    stickiness: fc.option(percentage),
  });
  const year = fc.record({
    wallet: fc.double({ min: 0, max: 1e9, noNaN: true }),
    targetShare: percentage,
    margin: fc.double({ min: -500, max: 100, noNaN: true }),
  });
  check(
    fc
      .tuple(anyModel, fc.array(account), fc.array(year, { maxLength: 5 }), fc.option(percentage))
      .map(([{ concentration, value, stickiness }, accounts, years, score]) => [
        concentrationOf(accounts, concentration),
        futureAccountValue(years, score, value, stickiness),
        futureRevenueShare(accounts.map(({ revenue }) => ({ revenue, futureTier: 'S' }))),
      ]),
  );
});

test('economics survive zero staff, no revenue and negative margins', () => {
  check(
    fc
      .tuple(
        fc.record({ revenue: known, cogs: known, costToServe: known, fte: known }),
        fc.record({ revenue: known, profit: known, headcount: known }),
      )
      .map(([account, company]) => economicsOf(account, company)),
  );
  const company = { revenue: 0, profit: 0, headcount: 0 };
  const year = economicsOf({ revenue: 100, cogs: 120, costToServe: 30, fte: 0 }, company);
  expect(year).toMatchObject({
    contribution: -50,
    contributionMargin: -50,
    salesPerHead: null,
    profitPerHead: null,
    salesIndex: null,
    salesShare: null,
    supportsProductivity: null,
  });
});

test('credit, reviews, capacity and service are never NaN or infinite, by any model', () => {
  const figures = fc.tuple(known, known);
  const creditMarks = fc.dictionary(fc.constantFrom(...CREDIT_CRITERIA.map(({ key }) => key)), mark);
  check(
    fc
      .tuple(anyModel, creditMarks, amount, amount, figures, fc.nat(5000))
      .map(([{ credit, review }, marks, used, limit, pair, count]) => [
        rateCredit(marks, credit),
        CREDIT_GRADES.map(({ key }) => creditLimit(key, used, count, credit)),
        creditUse(used, limit, credit),
        retieringTriggers({ sales: pair, stickiness: pair, contacts: pair }, review),
        strategicCapacity(count, review),
        serviceCompliance(count, count % 3),
        executiveContactShare([]),
        offBidContactShare(0, 0),
        managerCoefficient({ salesAttainment: 0, csat: used, csatTarget: 0, brokenPromises: count }),
      ]),
  );
});
