import { type Band, bandOf, percent, round2, rounded, sum } from '../scale.ts';

/** Supplier under which a missing remainder is booked: 其他未知 (domain §3.3). */
export const OTHERS = 'others';
/** How far the shares of a category may miss 100 without a remainder or an error, in pp (domain §3.3). */
export const SHARE_TOLERANCE = 0.5;

/** What one supplier holds of a category in a year: a share in %, or an amount in the unit of the spend. */
export type ShareEntry = { readonly supplier: string } & (
  | { readonly share: number }
  | { readonly amount: number }
);

export type ShareRow = { readonly supplier: string; readonly share: number; readonly amount: number | null };

export type ShareTable = {
  /** Every supplier with share and amount, unrounded; `others` last where a remainder was booked. */
  readonly rows: readonly ShareRow[];
  /** Σ of the entered shares, rounded. */
  readonly total: number;
  /** Remainder booked to others, rounded; 0 within the tolerance. */
  readonly remainder: number;
  /** Σ > 100.50: an error that the user must mend; nothing is booked. */
  readonly isOver: boolean;
};

/**
 * Completes the share table of one category and year (domain §3.3): the amount is computed from the share or the
 * share from the amount, and a remainder beyond the tolerance goes to `others`. `spend` null = unknown: the amounts
 * entered are then taken as the whole.
 */
export function shareTable(entries: readonly ShareEntry[], spend: number | null): ShareTable {
  const entered = sum(entries.map((entry) => ('amount' in entry ? entry.amount : 0)));
  const whole = spend ?? (entries.every((entry) => 'amount' in entry) ? entered : null);
  const rows = entries.map((entry) => completed(entry, whole));
  const total = round2(sum(rows.map(({ share }) => share)));
  const missing = 100 - total;
  const hasRemainder = rows.length > 0 && round2(missing) > SHARE_TOLERANCE;
  const remainder = hasRemainder ? 100 - sum(rows.map(({ share }) => share)) : 0;
  const others = completed({ supplier: OTHERS, share: remainder }, whole);
  return {
    rows: hasRemainder ? [...rows, others] : rows,
    total,
    remainder: round2(remainder),
    isOver: round2(-missing) > SHARE_TOLERANCE,
  };
}

function completed(entry: ShareEntry, whole: number | null): ShareRow {
  if ('amount' in entry) {
    return { supplier: entry.supplier, share: percent(entry.amount, whole) ?? 0, amount: entry.amount };
  }
  const amount = whole === null ? null : (whole * entry.share) / 100;
  return { supplier: entry.supplier, share: entry.share, amount };
}

export type AccountShares = {
  /** Σ of the spend of all categories. */
  readonly wallet: number;
  /** By supplier: amount and share of the account's wallet in %, rounded. */
  readonly suppliers: readonly {
    readonly supplier: string;
    readonly amount: number;
    readonly share: number | null;
  }[];
  /** Supplier HHI 0–10,000 = Σ account share², rounded; null without spend. */
  readonly hhi: number | null;
};

/**
 * Account shares of one year over its categories' tables (domain §3.3). Rows without a known amount cannot count. The
 * remainder `others` counts as one supplier.
 */
export function accountShares(tables: readonly (readonly ShareRow[])[]): AccountShares {
  const amounts = new Map<string, number>();
  for (const row of tables.flat()) {
    if (row.amount !== null) amounts.set(row.supplier, (amounts.get(row.supplier) ?? 0) + row.amount);
  }
  const wallet = sum([...amounts.values()]);
  const shares = [...amounts].map(([supplier, amount]) => ({
    supplier,
    amount,
    share: percent(amount, wallet),
  }));
  return {
    wallet: round2(wallet),
    suppliers: shares.map(({ supplier, amount, share }) => ({
      supplier,
      amount: round2(amount),
      share: rounded(share),
    })),
    hhi: wallet === 0 ? null : rounded(sum(shares.map(({ share }) => (share ?? 0) ** 2))),
  };
}

/** How concentrated the customer's supply is, with the cuts of domain §5.6: 1500 and 2500. */
export const SUPPLY_BANDS = [
  { key: 'high', min: 2500.01, label: { zh: '高度集中', en: 'highly concentrated' } },
  { key: 'moderate', min: 1500, label: { zh: '中度集中', en: 'moderately concentrated' } },
  { key: 'low', min: 0, label: { zh: '分散', en: 'spread' } },
] as const satisfies readonly Band<string>[];
export type SupplyBand = (typeof SUPPLY_BANDS)[number]['key'];

/** What a supplier HHI says: its band, and as how many equal suppliers it reads (10000 ÷ HHI, rounded). */
export function supplyConcentration(hhi: number): { readonly band: SupplyBand; readonly effective: number } {
  return { band: bandOf(SUPPLY_BANDS, hhi), effective: hhi === 0 ? 0 : round2(10_000 / hhi) };
}

/** Share this year − share two years before, in pp rounded; null while one is unknown (domain §3.3). */
export function shareTrend(now: number | null, twoYearsBefore: number | null): number | null {
  return now === null || twoYearsBefore === null ? null : round2(now - twoYearsBefore);
}

/** min(target, cap) − our current share, in pp rounded; no cap = null (domain §3.3). */
export function headroom(target: number, cap: number | null, current: number): number {
  return round2(Math.min(target, cap ?? target) - current);
}

/**
 * Share in % when only the rank r of n suppliers is known: (1 − r/(n+1)) × 2/n × 100, rounded (domain §3.3). Null when
 * the rank is not within 1…n.
 */
export function shareFromRank(rank: number, suppliers: number): number | null {
  if (rank < 1 || rank > suppliers) return null;
  return round2((1 - rank / (suppliers + 1)) * (2 / suppliers) * 100);
}

/** Whether a target keeps the rule target ≤ cap; no cap = null (domain §3.5). */
export function isWithinCap(target: number, cap: number | null): boolean {
  return cap === null || target <= cap;
}

/** Incremental revenue = wallet × (target − current)/100, rounded, in the wallet's unit (domain §3.5). */
export function incrementalRevenue(wallet: number, target: number, current: number): number {
  return round2((wallet * (target - current)) / 100);
}
