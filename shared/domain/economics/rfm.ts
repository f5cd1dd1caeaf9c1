import type { Tier } from '../tier/tiers.ts';

/** What an account's order behaviour is judged by; null = unknown. */
export type RfmAccount = {
  readonly id: string;
  readonly tier: Tier | null;
  /** Day of the last order, YYYY-MM-DD. */
  readonly lastOrder: string | null;
  readonly orders12m: number | null;
  readonly revenue: number | null;
};

/** Quintile 5 (best) to 1 of each measure, and their code; null while the measure is unknown. */
export type RfmRow = {
  readonly id: string;
  /** Days since the last order; 0 for an order of today or later. */
  readonly days: number | null;
  readonly recency: number | null;
  readonly frequency: number | null;
  readonly money: number | null;
  /** Three digits such as `555`; null while one is unknown. */
  readonly code: string | null;
};

export type RfmTable = {
  readonly rows: readonly RfmRow[];
  /** Accounts known by each measure. */
  readonly known: { readonly [measure in 'recency' | 'frequency' | 'money']: number };
  /** Fewer than five accounts: the quintiles are an indication only. */
  readonly isIndicative: boolean;
};

const QUINTILES = 5;
const DAY = 86_400_000;

/** RFM is kept for the accounts that need no dossier of their own (domain §9.4). */
export function isRfmTier(tier: Tier | null): boolean {
  return tier === 'B' || tier === 'C';
}

/**
 * RFM of the B and C accounts (domain §9.4). Quintile = 5 − ⌊5 × (accounts strictly better) ÷ (accounts known)⌋, so equal
 * values share the better quintile, the best account always has 5, all equal have 5, and fewer than five accounts spread
 * from 5 downwards without using all five. The order of the accounts changes nothing. `today` is YYYY-MM-DD.
 */
export function rfmOf(accounts: readonly RfmAccount[], today: string): RfmTable {
  const judged = accounts.filter(({ tier }) => isRfmTier(tier));
  const days = judged.map(({ lastOrder }) => daysSince(lastOrder, today));
  const recency = quintiles(days.map((day) => (day === null ? null : -day)));
  const frequency = quintiles(judged.map(({ orders12m }) => orders12m));
  const money = quintiles(judged.map(({ revenue }) => revenue));
  const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null).length;
  return {
    rows: judged.map(({ id }, index) => {
      const digits = [recency[index] ?? null, frequency[index] ?? null, money[index] ?? null] as const;
      return {
        id,
        days: days[index] ?? null,
        recency: digits[0],
        frequency: digits[1],
        money: digits[2],
        code: digits.includes(null) ? null : digits.join(''),
      };
    }),
    known: { recency: known(recency), frequency: known(frequency), money: known(money) },
    isIndicative: judged.length < QUINTILES,
  };
}

export const RFM_ADVICE = ['best', 'cooling', 'large', 'newcomer', 'low', 'steady', 'unknown'] as const;
export type RfmAdvice = (typeof RFM_ADVICE)[number];

/** What the code suggests; a rule of thumb of the product, the first that fits (domain §9.4). */
export function rfmAdvice({ recency, frequency, money }: RfmRow): RfmAdvice {
  if (recency === null || frequency === null || money === null) return 'unknown';
  if (recency >= 4 && frequency >= 4 && money >= 4) return 'best';
  if (recency <= 2 && frequency >= 3) return 'cooling';
  if (money >= 4 && frequency <= 2) return 'large';
  if (recency >= 4 && frequency <= 2) return 'newcomer';
  return recency <= 2 && frequency <= 2 && money <= 2 ? 'low' : 'steady';
}

/** Days from a day to today, not below 0; null when there is none. */
export function daysSince(day: string | null, today: string): number | null {
  if (day === null) return null;
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
  return Number.isFinite(days) ? Math.max(0, days) : null;
}

/** Quintile of each value among the known ones, highest value = 5. */
function quintiles(values: readonly (number | null)[]): readonly (number | null)[] {
  const known = values.flatMap((value) => value ?? []).sort((a, b) => b - a);
  const better = new Map<number, number>();
  known.forEach((value, index) => {
    if (!better.has(value)) better.set(value, index);
  });
  return values.map((value) =>
    value === null ? null : QUINTILES - Math.floor((QUINTILES * (better.get(value) ?? 0)) / known.length),
  );
}
