import { mean, rounded } from '../../../shared/domain/scale.ts';
import { executiveContactShare } from '../../../shared/domain/tier/service-standards.ts';
import { TIERS, type Tier } from '../../../shared/domain/tier/tiers.ts';
import type { AccountStanding } from '../../../shared/schemas/account-standing.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';

export type ServiceRow = { readonly summary: AccountSummary; readonly standing: AccountStanding };

export const SERVICE_COLUMNS = [
  'tier',
  'account',
  'manager',
  'met',
  'compliance',
  'missing',
  'executive',
  'offBid',
] as const;
export type ServiceColumn = (typeof SERVICE_COLUMNS)[number];
export type ServiceSort = { readonly column: ServiceColumn; readonly isFalling: boolean };

/** The largest accounts of which the top executive counts (domain §5.8). */
const LARGEST = 30;

/** Rows in the order of a column; what is unknown comes last either way. Equal ones keep their order. */
export function sortRows(
  rows: readonly ServiceRow[],
  { column, isFalling }: ServiceSort,
): readonly ServiceRow[] {
  const keyed = rows.map((row, index) => ({ row, index, key: keyOf(row, column) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null)
      return Number(a.key === null) - Number(b.key === null) || a.index - b.index;
    const order =
      typeof a.key === 'string' ? a.key.localeCompare(String(b.key), 'zh-CN') : a.key - Number(b.key);
    return (isFalling ? -order : order) || a.index - b.index;
  });
  return keyed.map(({ row }) => row);
}

function keyOf({ summary, standing }: ServiceRow, column: ServiceColumn): string | number | null {
  const { service } = standing;
  if (column === 'tier') return service.tier === null ? null : TIERS.indexOf(service.tier);
  if (column === 'account') return summary.name;
  if (column === 'manager') return summary.manager;
  if (column === 'met') return service.met;
  if (column === 'compliance') return service.compliance;
  if (column === 'missing') return service.due - service.met;
  if (column === 'executive') return standing.executive.lastMet;
  return standing.offBidShare;
}

export type TierService = {
  readonly tier: Tier;
  readonly count: number;
  /** Accounts of which something can be checked. */
  readonly known: number;
  /** Mean of their compliance in %; null when nothing can be checked. */
  readonly mean: number | null;
};

/** Compliance by tier: the mean over the accounts of it (domain §5.8). */
export function serviceByTier(rows: readonly ServiceRow[]): readonly TierService[] {
  return TIERS.flatMap((tier) => {
    const own = rows.filter(({ standing }) => standing.service.tier === tier);
    if (own.length === 0) return [];
    const known = own.flatMap(({ standing }) => standing.service.compliance ?? []);
    return [{ tier, count: own.length, known: known.length, mean: rounded(mean(known)) }];
  });
}

export type TopContact = {
  /** The largest accounts by revenue, at most thirty. */
  readonly largest: readonly ServiceRow[];
  readonly met: number;
  readonly share: number | null;
};

/** Whether the top executives of the largest accounts have met ours within a year (domain §5.8). */
export function topContact(rows: readonly ServiceRow[]): TopContact {
  const sized = rows.flatMap((row) => {
    const { revenue } = row.summary;
    return revenue === null ? [] : [{ row, revenue, metWithin12Months: row.standing.executive.isMet }];
  });
  const largest = [...sized].sort((a, b) => b.revenue - a.revenue).slice(0, LARGEST);
  return {
    largest: largest.map(({ row }) => row),
    met: largest.filter(({ metWithin12Months }) => metWithin12Months).length,
    share: executiveContactShare(sized),
  };
}

/** Contacts of all accounts in twelve months, and those outside any tender (domain §9.2). */
export function offBidContacts(rows: readonly ServiceRow[]): {
  readonly all: number;
  readonly outside: number;
} {
  let [all, outside] = [0, 0];
  for (const { standing } of rows) {
    all += standing.contacts;
    outside += Math.round((standing.contacts * (standing.offBidShare ?? 0)) / 100);
  }
  return { all, outside };
}
