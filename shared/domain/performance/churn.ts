import { percent, rounded, sum } from '../scale.ts';

export type ChurnInput = {
  readonly openingCustomers: number;
  readonly lostCustomers: number;
  readonly openingRevenue: number;
  readonly lostRevenue: number;
};

/** In %, rounded; null when there was nothing to lose (domain §8.6). */
export type Churn = {
  readonly logoChurn: number | null;
  readonly revenueChurn: number | null;
  readonly retention: number | null;
};

/** Logo churn, revenue churn and retention of a period; new customers are never netted against lost (domain §8.6). */
export function churnOf(input: ChurnInput): Churn {
  const logo = percent(input.lostCustomers, input.openingCustomers);
  return {
    logoChurn: rounded(logo),
    revenueChurn: rounded(percent(input.lostRevenue, input.openingRevenue)),
    retention: logo === null ? null : rounded(100 - logo),
  };
}

/** Share of losses that were preventable, in %; null without losses (domain §8.6). */
export function preventableShare(
  losses: readonly { readonly preventable: 'yes' | 'partly' | 'no' }[],
): number | null {
  return rounded(percent(losses.filter(({ preventable }) => preventable === 'yes').length, losses.length));
}

export type ReasonRow = {
  readonly reason: string;
  readonly value: number;
  readonly share: number | null;
  readonly cumulative: number | null;
};

/** Primary reasons by annual value lost, largest first, with share and cumulative share in % (domain §8.6). */
export function reasonPareto(
  losses: readonly { readonly reason: string; readonly value: number }[],
): readonly ReasonRow[] {
  const values = new Map<string, number>();
  for (const { reason, value } of losses) values.set(reason, (values.get(reason) ?? 0) + value);
  const ranked = [...values].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const total = sum(ranked.map(([, value]) => value));
  return ranked.map(([reason, value], index) => ({
    reason,
    value: rounded(value) ?? 0,
    share: rounded(percent(value, total)),
    cumulative: rounded(percent(sum(ranked.slice(0, index + 1).map(([, v]) => v)), total)),
  }));
}
