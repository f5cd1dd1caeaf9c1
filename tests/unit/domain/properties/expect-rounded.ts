import { expect } from 'vitest';

/**
 * Asserts that a figure is `exact` rounded to `digits`: at most half a unit of the last digit away, the half itself
 * included, which `toBeCloseTo` refuses (100 / 160 = 0.625 is 0.63).
 */
export function expectRounded(figure: number | null, exact: number, digits: number): void {
  const half = 0.5 / 10 ** digits;
  expect(Math.abs((figure ?? Number.NaN) - exact)).toBeLessThanOrEqual(half * (1 + 1e-6));
}
