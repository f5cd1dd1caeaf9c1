import { describe, expect, test } from 'vitest';
import {
  concentrationMeasures,
  concentrationOf,
  verdictOf,
} from '../../../../shared/domain/concentration/concentration.ts';
import { afterLoss, type Loss, upsideOf } from '../../../../shared/domain/concentration/scenario.ts';
import { knownSum, twoSidesOf } from '../../../../shared/domain/concentration/two-sided.ts';

const account = (name: string, revenue: number, stickiness: number | null = null) => ({
  name,
  revenue,
  stickiness,
});

/** Domain §11.7, total 60,000. */
const PORTFOLIO = [
  account('千澜汽车', 14_000, 62),
  account('哲枫家电', 9500, 48),
  account('坤屿轨交', 7200, 71),
  account('云岫储能', 5610, 53.4),
  account('涵泽化工', 4690, 35),
  account('朔垣', 4000, 40),
  account('凌帛', 3500, 55),
  account('恬渡', 3000, 30),
  account('铭澈', 2800, 45),
  account('蓓曜', 2400, 25),
  account('楠衢', 1900, 50),
  account('曦珩', 1400, 20),
];
const result = concentrationOf(PORTFOLIO);

describe('portfolio of 2025 (domain §11.7)', () => {
  test('shares, squares and cumulative shares', () => {
    expect(result.total).toBe(60_000);
    expect(result.accounts.map(({ share }) => share)).toEqual([
      23.33, 15.83, 12, 9.35, 7.82, 6.67, 5.83, 5, 4.67, 4, 3.17, 2.33,
    ]);
    expect(result.accounts.map(({ square }) => square)).toEqual([
      544.44, 250.69, 144, 87.42, 61.1, 44.44, 34.03, 25, 21.78, 16, 10.03, 5.44,
    ]);
    expect(result.accounts.map(({ cumulative }) => cumulative)).toEqual([
      23.33, 39.17, 51.17, 60.52, 68.33, 75, 80.83, 85.83, 90.5, 94.5, 97.67, 100,
    ]);
  });

  test('measures, bands and verdict', () => {
    expect(result.cr1).toBe(23.33);
    expect(result.cr3).toBe(51.17);
    expect(result.cr5).toBe(68.33);
    expect(result.hhi).toBe(1244.38);
    expect(result.effectiveNumber).toBe(8.04);
    expect(result.k80).toBe(7);
    expect(result.k80Percent).toBe(58.33);
    expect(result.weightedStickiness5).toBe(56.07);
    expect(result.bands).toEqual({ cr1: 'high', cr5: 'high', hhi: 'low' });
    expect(result.verdict).toBe('watch');
  });

  test('revenue at risk', () => {
    expect(result.revenueAtRiskTop5).toBe(18_010.76);
    expect(result.revenueAtRisk).toBe(29_495.76);
    expect(result.revenueAtRiskPercent).toBe(49.16);
    expect(result.accounts.find(({ name }) => name === '云岫储能')?.revenueAtRisk).toBe(2614.26);
  });

  test('Yunxiu: upside and downside', () => {
    expect(upsideOf(20_000, 40, 28.05)).toBe(2390);
    const shares = { wallet: 20_000, currentShare: 28.05, targetShare: 40 };
    const stranded = { contribution: 1010, strandedFte: 20, annualCostPerFte: 28, specificAssets: 300 };
    expect(twoSidesOf({ ...shares, ...stranded })).toEqual({
      upside: 2390,
      strandedCost: 560,
      downside: 1870,
      unknownParts: [],
    });
  });

  test('what is not known is named, and the downside is at least the rest', () => {
    const unknown = { wallet: null, currentShare: 1, targetShare: 2, annualCostPerFte: 28 };
    const parts = { contribution: -50, strandedFte: null, specificAssets: 300 };
    expect(twoSidesOf({ ...unknown, ...parts })).toEqual({
      upside: null,
      strandedCost: null,
      downside: 250,
      unknownParts: ['strandedCost'],
    });
    expect(knownSum([null, 2, 3])).toEqual({ total: 5, unknown: 1 });
    expect(knownSum([null])).toEqual({ total: null, unknown: 1 });
  });
});

describe('unknown stickiness', () => {
  const unknown = concentrationOf(PORTFOLIO.map((one) => account(one.name, one.revenue)));

  test('is left out of the mean and fully at risk', () => {
    const partly = concentrationOf(
      PORTFOLIO.map((one, i) => (i === 1 ? account(one.name, one.revenue) : one)),
    );
    expect(partly.withoutStickiness).toEqual(['哲枫家电']);
    expect(partly.weightedStickiness5).toBe(58.51);
    expect(partly.accounts[1]?.revenueAtRisk).toBe(9500);
    expect(unknown.revenueAtRisk).toBe(60_000);
  });

  test('leaves no verdict on a concentrated portfolio', () => {
    expect(unknown).toMatchObject({ weightedStickiness5: null, verdict: null });
  });
});

describe('verdict and bands (domain §5.6)', () => {
  test('verdict boundaries', () => {
    expect(verdictOf(50, null)).toBe('spread');
    expect(verdictOf(50.01, 70)).toBe('controlled');
    expect(verdictOf(50.01, 69.99)).toBe('watch');
    expect(verdictOf(50.01, 50)).toBe('watch');
    expect(verdictOf(50.01, 49.99)).toBe('timeBomb');
    expect(verdictOf(null, 90)).toBeNull();
  });

  test('upper bounds of the bands are inclusive', () => {
    const even = concentrationOf(Array.from({ length: 10 }, (_, i) => account(`c${i}`, 10)));
    expect(even).toMatchObject({
      cr1: 10,
      cr5: 50,
      hhi: 1000,
      effectiveNumber: 10,
      verdict: 'spread',
      k80: 8,
    });
    expect(even.bands).toEqual({ cr1: 'moderate', cr5: 'moderate', hhi: 'low' });
    const four = concentrationOf(Array.from({ length: 4 }, (_, i) => account(`c${i}`, 10)));
    expect(four).toMatchObject({ hhi: 2500, bands: { hhi: 'moderate', cr1: 'high' } });
  });

  test('no revenue gives nulls', () => {
    expect(concentrationOf([])).toMatchObject({ cr1: null, hhi: null, k80: null, verdict: null, total: 0 });
    expect(concentrationOf([account('a', 0)])).toMatchObject({ cr5: null, revenueAtRiskPercent: null });
  });
});

describe('what if (domain §5.6)', () => {
  test('the measures alone are the same figures', () => {
    const { accounts: _, ...measures } = concentrationOf(PORTFOLIO);
    expect(concentrationMeasures(PORTFOLIO)).toEqual(measures);
  });

  const lose = (name: string, loss: Loss) => afterLoss(PORTFOLIO, (one) => one.name === name, loss);

  test('losing the largest account', () => {
    expect(concentrationOf(lose('千澜汽车', { kind: 'sales', percent: 100 }))).toMatchObject({
      total: 46_000,
      cr1: 20.65,
    });
  });

  test('losing 10 pp of one wallet or a part of the sales, never below zero', () => {
    expect(lose('云岫储能', { kind: 'share', wallet: 20_000, points: 10 })[3]?.revenue).toBe(3610);
    expect(lose('云岫储能', { kind: 'sales', percent: 50 })[3]?.revenue).toBe(2805);
    expect(lose('曦珩', { kind: 'share', wallet: 20_000, points: 10 })).toHaveLength(11);
    expect(lose('曦珩', { kind: 'sales', percent: 0 })).toEqual(PORTFOLIO);
  });
});
