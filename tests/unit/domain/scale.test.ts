import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labels } from '../../../shared/domain/label.ts';
import {
  bandOf,
  clamp,
  composite,
  mean,
  percent,
  ratio,
  round2,
  rounded,
  scoreFromCuts,
  weightedMean,
} from '../../../shared/domain/scale.ts';
import { TIER_BANDS } from '../../../shared/domain/tier/tiers.ts';

describe('round2 (domain §0)', () => {
  test.each([
    [110.625, 110.63],
    [((2360 / 16) * 100) / (48000 / 360), 110.63],
    [1.005, 1.01],
    [1.015, 1.02],
    [8.345, 8.35],
    [0.125, 0.13],
    [2.675, 2.68],
    [79.995, 80],
    [79.9949, 79.99],
    [0.004999, 0],
    [0.005, 0.01],
    [-1.005, -1.01],
    [-0.004, 0],
    [0.1 + 0.2, 0.3],
    [123_456_789_012.34, 123_456_789_012.34],
    [1e21, 1e21],
    [1e-9, 0],
  ])('%d gives %d', (value, expected) => {
    expect(round2(value)).toBe(expected);
  });

  test('every hundredth is kept and every half-hundredth goes up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (hundredths) => {
        expect(round2(hundredths / 100)).toBe(hundredths / 100);
        expect(round2((hundredths * 10 + 5) / 1000)).toBe((hundredths + 1) / 100);
        expect(round2((hundredths * 10 + 4) / 1000)).toBe(hundredths / 100);
      }),
    );
  });

  test('is symmetric, idempotent and monotonic', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(round2(-a) + round2(a)).toBe(0);
        expect(round2(round2(a))).toBe(round2(a));
        expect(round2(Math.min(a, b))).toBeLessThanOrEqual(round2(Math.max(a, b)));
        expect(Math.abs(round2(a) - a)).toBeLessThanOrEqual(0.005 + 1e-6);
      }),
    );
  });

  test('what is no finite number becomes null where null is allowed', () => {
    expect(rounded(null)).toBeNull();
    expect(rounded(Number.NaN)).toBeNull();
    expect(rounded(Number.POSITIVE_INFINITY)).toBeNull();
    expect(rounded(1.005)).toBe(1.01);
  });
});

describe('means and composites', () => {
  test('null leaves the denominator and is never 0', () => {
    expect(composite({ a: 1, b: 3 }, { a: 5, b: null })).toBe(100);
    expect(composite({ a: 1, b: 3 }, { a: 5, b: 0 })).toBe(25);
    expect(composite({ a: 1, b: 3 }, {})).toBeNull();
    expect(mean([null, 2, undefined, 4])).toBe(3);
    expect(mean([])).toBeNull();
    expect(weightedMean([{ weight: 0, value: 3 }])).toBeNull();
  });

  test('a quotient by 0 or of null is null', () => {
    expect(ratio(1, 0)).toBeNull();
    expect(ratio(null, 2)).toBeNull();
    expect(percent(1, 4)).toBe(25);
  });

  test('a composite lies between its scores, and only ratios of weights count', () => {
    const score = fc.integer({ min: 0, max: 5 });
    const weight = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(weight, weight, score, score, (a, b, x, y) => {
        const value = composite({ a, b }, { a: x, b: y }) ?? -1;
        expect(round2(value)).toBeGreaterThanOrEqual(20 * Math.min(x, y));
        expect(round2(value)).toBeLessThanOrEqual(20 * Math.max(x, y));
        expect(round2(composite({ a: a * 7, b: b * 7 }, { a: x, b: y }) ?? -1)).toBe(round2(value));
      }),
    );
  });
});

describe('bands and cuts', () => {
  test('lower bounds are inclusive and compare the rounded value', () => {
    expect(bandOf(TIER_BANDS, 80)).toBe('S');
    expect(bandOf(TIER_BANDS, 79.995)).toBe('S');
    expect(bandOf(TIER_BANDS, 79.99)).toBe('A');
    expect(bandOf(TIER_BANDS, 45)).toBe('B');
    expect(bandOf(TIER_BANDS, 0)).toBe('C');
    expect(bandOf(TIER_BANDS, null)).toBeNull();
  });

  test('a cut with "above" excludes its own value', () => {
    expect([0, 0.01, 0.5].map((value) => scoreFromCuts([{ above: 0 }, 0.5], value))).toEqual([0, 1, 2]);
  });

  test('clamp keeps to its ends', () => {
    expect([-1, 2, 9].map((value) => clamp(value, 0, 5))).toEqual([0, 2, 5]);
  });

  test('label lists of different lengths are refused', () => {
    expect(() => labels(['一'], [])).toThrow(RangeError);
  });
});
