import { percent, round2, rounded, sum } from '../scale.ts';
import {
  type AccountShares,
  accountShares,
  headroom,
  incrementalRevenue,
  isWithinCap,
  OTHERS,
  type ShareRow,
  type ShareTable,
  shareTable,
  shareTrend,
} from './shares.ts';

/** Key of our own company among the suppliers. */
export const US = 'us';

/** What is known of one category: spend by year, shares in % by supplier and year, our target share in % by year. */
export type CategoryPosition = {
  readonly name: string;
  readonly cap?: number | null;
  readonly spend: ReadonlyMap<number, number>;
  readonly shares: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly targets: ReadonlyMap<number, number>;
  /** Years whose shares are expectations; they never count as `now`. */
  readonly forecastYears?: ReadonlySet<number>;
};

/** Share table of one category and year; no rows while no share is known. */
export function categoryShares(category: CategoryPosition, year: number): ShareTable {
  const entries = [...category.shares].flatMap(([supplier, byYear]) => {
    const share = byYear.get(year);
    return share === undefined ? [] : [{ supplier, share }];
  });
  return shareTable(entries, category.spend.get(year) ?? null);
}

/** Years with any share of the category, rising. */
export function shareYears(category: CategoryPosition): readonly number[] {
  const years = new Set([...category.shares.values()].flatMap((byYear) => [...byYear.keys()]));
  return [...years].sort((a, b) => a - b);
}

/** Years with any share that is no forecast, rising. */
export function actualYears(category: CategoryPosition): readonly number[] {
  return shareYears(category).filter((year) => category.forecastYears?.has(year) !== true);
}

/** Our share in the latest actual year with shares; null when we have none there (domain §3.3, `now`). */
export function currentShare(category: CategoryPosition): number | null {
  const latest = actualYears(category).at(-1);
  return latest === undefined ? null : (category.shares.get(US)?.get(latest) ?? null);
}

/** Our rank by share in the latest actual year and the number of suppliers that have one; null when we have none. */
export function rankOfUs(category: CategoryPosition): { readonly rank: number; readonly of: number } | null {
  const latest = actualYears(category).at(-1);
  const ours = currentShare(category);
  if (latest === undefined || ours === null) return null;
  const shares = [...category.shares.values()].flatMap((byYear) => byYear.get(latest) ?? []);
  const holding = shares.filter((share) => share > 0).length;
  return { rank: shares.filter((share) => share > ours).length + 1, of: Math.max(holding, 1) };
}

/** Share trend in pp of every supplier that has both years, latest year against two years before (domain §3.3). */
export function shareTrends(category: CategoryPosition): ReadonlyMap<string, number> {
  const latest = actualYears(category).at(-1);
  const trends = new Map<string, number>();
  if (latest === undefined) return trends;
  for (const [supplier, byYear] of category.shares) {
    const trend = shareTrend(byYear.get(latest) ?? null, byYear.get(latest - 2) ?? null);
    if (trend !== null) trends.set(supplier, trend);
  }
  return trends;
}

/** Wallet and shares of the account in one year; a category of unknown split counts as others (domain §3.3). */
export function accountYear(categories: readonly CategoryPosition[], year: number): AccountShares {
  const tables = categories.map((category) => categoryShares(category, year).rows);
  const wallet = sum(categories.map(({ spend }) => spend.get(year) ?? 0));
  if (tables.every((rows) => rows.length === 0)) return { wallet: round2(wallet), suppliers: [], hhi: null };
  return accountShares(
    tables.map((rows, index) =>
      rows.length === 0 ? unknownSplit(categories[index]?.spend.get(year)) : rows,
    ),
  );
}

function unknownSplit(spend: number | undefined): readonly ShareRow[] {
  return spend === undefined ? [] : [{ supplier: OTHERS, share: 100, amount: spend }];
}

/** Our aim in one category and year. Shares in %, money in the unit of the spend, rounded; null without spend. */
export type TargetPosition = {
  readonly target: number;
  readonly withinCap: boolean;
  readonly headroom: number | null;
  readonly wallet: number | null;
  readonly revenue: number | null;
  readonly incrementalRevenue: number | null;
};

/** Target of one category and year against cap and current share; null without a target (domain §3.3, §3.5). */
export function targetPosition(category: CategoryPosition, year: number): TargetPosition | null {
  const target = category.targets.get(year);
  if (target === undefined) return null;
  const cap = category.cap ?? null;
  const wallet = category.spend.get(year) ?? null;
  const now = currentShare(category);
  return {
    target,
    withinCap: isWithinCap(target, cap),
    headroom: now === null ? null : headroom(target, cap, now),
    wallet,
    revenue: rounded(wallet === null ? null : (wallet * target) / 100),
    incrementalRevenue: wallet === null || now === null ? null : incrementalRevenue(wallet, target, now),
  };
}

/** Our aim at the account in one year: the sum over its categories (domain §3.5). */
export type AccountTarget = {
  readonly wallet: number;
  readonly revenue: number;
  /** Revenue ÷ wallet of the year × 100. */
  readonly share: number | null;
  readonly incrementalRevenue: number;
  readonly allWithinCap: boolean;
};

/** Target revenue, share and gain over today's category shares; null without a target that year (domain §3.5). */
export function accountTarget(categories: readonly CategoryPosition[], year: number): AccountTarget | null {
  const targets = categories.flatMap((category) => targetPosition(category, year) ?? []);
  if (targets.length === 0) return null;
  const wallet = sum(categories.map(({ spend }) => spend.get(year) ?? 0));
  const revenue = sum(targets.map((target) => target.revenue ?? 0));
  return {
    wallet: round2(wallet),
    revenue: round2(revenue),
    share: rounded(percent(revenue, wallet)),
    incrementalRevenue: round2(sum(targets.map((target) => target.incrementalRevenue ?? 0))),
    allWithinCap: targets.every(({ withinCap }) => withinCap),
  };
}
