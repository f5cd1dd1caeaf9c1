import { percent, rounded, sum } from '../scale.ts';
import type { WeighedPerson } from './person.ts';

/** More than this share of all link strength on one person is a risk (domain §7.4). */
const RISK_ABOVE = 50;

/** How much hangs on one of our people. Strengths are Σ w·level, unrounded shares in % rounded. */
export type OurThread = {
  readonly total: number;
  readonly people: readonly {
    readonly person: string;
    readonly strength: number;
    readonly share: number | null;
  }[];
  readonly t: number | null;
  readonly top: string | null;
  readonly isRisk: boolean;
};

/** How much hangs on one of their people. */
export type TheirThread = {
  readonly total: number;
  readonly u: number | null;
  readonly top: string | null;
  readonly supportiveKeys: number;
  readonly isRisk: boolean;
};

/** Single thread on our side: T = largest Σ w·level of one of us ÷ all × 100; risk above 50 (domain §7.4). */
export function ourThread(people: readonly WeighedPerson[]): OurThread {
  const strengths = new Map<string, number>();
  for (const { links, weight } of people) {
    for (const link of links) {
      strengths.set(link.person, (strengths.get(link.person) ?? 0) + (weight ?? 0) * link.level);
    }
  }
  const total = sum([...strengths.values()]);
  const ranked = [...strengths]
    .map(([person, strength]) => ({
      person,
      strength: rounded(strength) ?? 0,
      share: rounded(percent(strength, total)),
    }))
    .sort((a, b) => b.strength - a.strength || (a.person < b.person ? -1 : 1));
  const t = ranked[0]?.share ?? null;
  return {
    total: rounded(total) ?? 0,
    people: ranked,
    t,
    top: t === null ? null : (ranked[0]?.person ?? null),
    isRisk: (t ?? 0) > RISK_ABOVE,
  };
}

/**
 * Single thread on their side: U = largest w·max(attitude, 0) ÷ all × 100; risk above 50 or with at most one supportive
 * key person (domain §7.4). An empty map carries no risk.
 */
export function theirThread(people: readonly WeighedPerson[]): TheirThread {
  const support = people.map(({ id, weight, attitude }) => ({
    id,
    strength: (weight ?? 0) * Math.max(attitude ?? 0, 0),
  }));
  const total = sum(support.map(({ strength }) => strength));
  const top = support.reduce<{ id: string; strength: number } | null>(
    (best, next) => (next.strength > (best?.strength ?? 0) ? next : best),
    null,
  );
  const u = rounded(percent(top?.strength ?? null, total));
  const supportiveKeys = people.filter(({ isKey, attitude }) => isKey && (attitude ?? 0) >= 1).length;
  return {
    total: rounded(total) ?? 0,
    u,
    top: top?.id ?? null,
    supportiveKeys,
    isRisk: people.length > 0 && ((u ?? 0) > RISK_ABOVE || supportiveKeys <= 1),
  };
}
