import { weightedMean } from '../scale.ts';
import type { WeighedPerson } from './person.ts';

type Weighed = Pick<WeighedPerson, 'weight' | 'strength' | 'attitude'>;

/** RS 0–100 = 100 × Σ w·n / Σ w, unrounded; also of one cell of the heat map; null when nobody counts (domain §7.4). */
export function relationshipScore(people: readonly Weighed[]): number | null {
  const score = weightedMean(
    people.map(({ weight, strength }) => ({ weight: weight ?? 0, value: strength })),
  );
  return score === null ? null : score * 100;
}

/** NS −100…+100 = 100 × Σ w·attitude / (2·Σ w), unrounded; null when nobody counts (domain §7.4). */
export function netSupport(people: readonly Weighed[]): number | null {
  const support = weightedMean(
    people.map(({ weight, attitude }) => ({ weight: weight ?? 0, value: attitude })),
  );
  return support === null ? null : support * 50;
}
