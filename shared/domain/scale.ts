import type { Label } from './label.ts';

/** Weight of each item of a model; weights need not sum to 100, only their ratios count (domain §0). */
export type Weights<Id extends string> = { readonly [K in Id]: number };

/** Judgement scores 0–5; null or absent = not scored, never treated as 0 (domain §0). */
export type Scores<Id extends string> = { readonly [K in Id]?: number | null };

/** A named stretch of a scale: from `min` (inclusive) to the next band's `min` (exclusive). */
export type Band<Key extends string> = { readonly key: Key; readonly min: number; readonly label: Label };

/** The highest judgement score. */
export const MAX_SCORE = 5;

/**
 * Rounds to 2 decimals, halves away from zero (domain §0). Works on the decimal value that a double stands for, so
 * 1.005 gives 1.01 and a computed 110.62499999999999 gives 110.63; exact up to 14 significant digits.
 * Never gives −0. NaN and infinities pass through.
 */
export function round2(value: number): number {
  if (!Number.isFinite(value)) return value;
  const size = Math.abs(value);
  if (size < 1e-3 || size >= 1e14) return size < 1 ? 0 : value;
  // Most figures are whole, and the way over the decimal text is long.
  if (Number.isInteger(size)) return value;
  const hundredths = Number(`${Number(size.toPrecision(14))}e2`);
  const result = Math.floor(hundredths + 0.5) / 100;
  return value < 0 && result !== 0 ? -result : result;
}

/** {@link round2} that lets null through and turns what is not a finite number into null. */
export function rounded(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : round2(value);
}

/** Quotient, unrounded; null when either side is null or the divisor is 0. */
export function ratio(dividend: number | null, divisor: number | null): number | null {
  return dividend === null || divisor === null || divisor === 0 ? null : dividend / divisor;
}

/** Quotient × 100, unrounded; null when either side is null or the divisor is 0. */
export function percent(part: number | null, whole: number | null): number | null {
  const quotient = ratio(part, whole);
  return quotient === null ? null : quotient * 100;
}

/** Sum, 0 for nothing; unrounded. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Arithmetic mean of the values that are not null, unrounded; null when there is none. */
export function mean(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => value !== null && value !== undefined);
  return ratio(sum(known), known.length);
}

/** Σ w·v / Σ w over the items whose value is not null, unrounded; null when no weight is left. */
export function weightedMean(
  items: readonly { readonly weight: number; readonly value: number | null | undefined }[],
): number | null {
  let weights = 0;
  let total = 0;
  for (const { weight, value } of items) {
    if (value === null || value === undefined) continue;
    weights += weight;
    total += weight * value;
  }
  return ratio(total, weights);
}

/** Composite score 0–100 = 20 × Σ(w·s)/Σ(w) over scored items, unrounded; null when nothing is scored (domain §0). */
export function composite<Id extends string>(weights: Weights<Id>, scores: Scores<Id>): number | null {
  const ids = Object.keys(weights) as Id[];
  const average = weightedMean(ids.map((id) => ({ weight: weights[id], value: scores[id] })));
  return average === null ? null : (average * 100) / MAX_SCORE;
}

/** Band that holds the value, comparing the rounded value; lower bounds inclusive. Bands are listed best first. */
export function bandOf<Key extends string>(bands: readonly Band<Key>[], value: number): Key;
export function bandOf<Key extends string>(bands: readonly Band<Key>[], value: number | null): Key | null;
export function bandOf<Key extends string>(bands: readonly Band<Key>[], value: number | null): Key | null {
  if (value === null) return null;
  const compared = round2(value);
  const band = bands.find(({ min }) => compared >= min) ?? bands.at(-1);
  return band?.key ?? null;
}

/** A threshold on the way from score 0 to 5; `strict` = the value must lie above it, not on it. */
export type Cut = number | { readonly above: number };

/** Judgement score = how many of the (rising) cuts the rounded value has reached; null stays null (domain §5.2, §6). */
export function scoreFromCuts(cuts: readonly Cut[], value: number): number {
  const compared = round2(value);
  return cuts.filter((cut) => (typeof cut === 'number' ? compared >= cut : compared > cut.above)).length;
}

/** How a measured input becomes a score 0–5: by rising thresholds, or by upper bounds (inclusive) where low is good. */
export type InputScale =
  | { readonly direction: 'rising'; readonly cuts: readonly Cut[] }
  | { readonly direction: 'falling'; readonly bounds: readonly number[] };

/**
 * Score of an input on its scale. On a falling scale every bound that is exceeded costs one mark of five; with fewer
 * than five bounds the lowest marks can only be judged (domain §5.2 A5, B4).
 */
export function scoreOnScale(scale: InputScale, input: number): number {
  if (scale.direction === 'rising') return scoreFromCuts(scale.cuts, input);
  const compared = round2(input);
  return MAX_SCORE - scale.bounds.filter((bound) => compared > bound).length;
}

/** The value, held between `low` and `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
