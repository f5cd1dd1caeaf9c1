import { percent, rounded } from '../scale.ts';
import { membersOf, type Ownership, topDown } from './ownership.ts';

/** What a firm's account adds to its group; money in 万元 a year, null = unknown. */
export type MemberFigures = {
  readonly revenue: number | null;
  readonly wallet: number | null;
  readonly people: number;
  readonly headcount: number | null;
};

/** Sums over a group, rounded to 2 decimals; a sum of which nothing is known is null. */
export type GroupTotals = {
  /** Our sales to the group, and what the group spends in our categories. */
  readonly revenue: number | null;
  readonly wallet: number | null;
  /** Revenue ÷ wallet × 100 over the accounts whose wallet is known; null while there is none. */
  readonly share: number | null;
  readonly accounts: number;
  readonly people: number;
  readonly employees: number | null;
};

export type RollUp = {
  readonly firms: number;
  /** Every member in full. */
  readonly full: GroupTotals;
  /** Every member by the stake that the firm at the top holds in it through all ways. */
  readonly byStake: GroupTotals;
  /** Members of which no way with known stakes leads up; they do not count in `byStake`. */
  readonly withoutStake: number;
  /** Accounts of which no wallet is known; their revenue does not count in the share. */
  readonly withoutWallet: number;
};

/**
 * Stake of the firm at the top in each member, 0–100: the sum over all ways of the products of the stakes on them. Ways
 * with an unknown stake do not count; null where no way is known. The firm itself has 100.
 */
export function effectiveStakes(ownership: Ownership, firmId: string): ReadonlyMap<string, number | null> {
  const stakes = new Map<string, number | null>();
  for (const id of topDown(ownership, firmId)) {
    if (id === firmId) stakes.set(id, 100);
    const own = stakes.get(id) ?? null;
    for (const { firm, stake } of ownership.holdings(id)) {
      const before = stakes.get(firm) ?? null;
      if (firm === firmId) continue;
      if (own === null || stake === null) stakes.set(firm, before);
      else stakes.set(firm, Math.min(100, (before ?? 0) + (own * stake) / 100));
    }
  }
  return stakes;
}

/**
 * Our business with a firm and all below it, twice: in full and by effective stake. A firm with several owners and an
 * account of several firms count once, the account with the largest of their stakes.
 */
export function rollUp(
  ownership: Ownership,
  firmId: string,
  figuresOf: (accountId: string) => MemberFigures | undefined,
): RollUp {
  const members = membersOf(ownership, firmId);
  const stakes = effectiveStakes(ownership, firmId);
  const accounts = new Map<string, { figures: MemberFigures; stake: number }>();
  const employees: { count: number; stake: number }[] = [];
  for (const id of members) {
    const firm = ownership.firms.get(id);
    if (firm === undefined) continue;
    const stake = (stakes.get(id) ?? 0) / 100;
    const { accountId } = firm;
    const figures = accountId === null ? undefined : figuresOf(accountId);
    if (accountId !== null && figures !== undefined) {
      const known = accounts.get(accountId);
      accounts.set(accountId, { figures, stake: Math.max(known?.stake ?? 0, stake) });
    }
    if (firm.headcount !== null) employees.push({ count: firm.headcount, stake });
    else if (figures?.headcount != null) employees.push({ count: figures.headcount, stake });
  }
  const counted = [...accounts.values()];
  const totals = (weight: (stake: number) => number): GroupTotals => {
    const add = (pick: (figures: MemberFigures) => number | null, among = counted) =>
      total(among.map(({ figures, stake }) => ({ value: pick(figures), weight: weight(stake) })));
    const measured = counted.filter(({ figures }) => figures.wallet !== null);
    const wallet = add((figures) => figures.wallet);
    return {
      revenue: rounded(add((figures) => figures.revenue)),
      wallet: rounded(wallet),
      share: rounded(
        percent(
          add((figures) => figures.revenue, measured),
          wallet,
        ),
      ),
      accounts: rounded(add(() => 1)) ?? 0,
      people: rounded(add((figures) => figures.people)) ?? 0,
      employees: rounded(
        total(employees.map(({ count, stake }) => ({ value: count, weight: weight(stake) }))),
      ),
    };
  };
  return {
    firms: members.length,
    full: totals(() => 1),
    byStake: totals((stake) => stake),
    withoutWallet: counted.filter(({ figures }) => figures.wallet === null).length,
    withoutStake: members.filter((id) => (stakes.get(id) ?? null) === null).length,
  };
}

/** Weighted sum of the known values; null when none is known. Smallest first, so that the order does not matter. */
function total(items: readonly { readonly value: number | null; readonly weight: number }[]): number | null {
  const known = items.flatMap(({ value, weight }) => (value === null ? [] : [value * weight]));
  return known.length === 0 ? null : known.sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}
