import { percent, rounded, sum } from '../scale.ts';
import { type ReviewRules, strategicCapacity } from './override.ts';
import { type RatedTier, TIERS, type Tier } from './tiers.ts';

const RATED_TIERS: readonly RatedTier[] = [...TIERS, 'unrated'];

/** What is compared of an account: its tier in force, its score, and our sales to it in 万元. */
export type TieredAccount = {
  readonly accountId: string;
  readonly tier: Tier | null;
  readonly tierScore: number | null;
  readonly borderline: boolean;
  readonly revenue: number | null;
};
type Rated = Pick<TieredAccount, 'tier' | 'tierScore' | 'borderline'>;

/** An account that another model puts into another tier. */
export type TierMove = {
  readonly accountId: string;
  readonly from: RatedTier;
  readonly to: RatedTier;
  readonly scoreFrom: number | null;
  readonly scoreTo: number | null;
};

/** One tier of a portfolio: number of accounts, and their part of the known revenue in % (null without revenue). */
export type TierPart = {
  readonly tier: RatedTier;
  readonly count: number;
  readonly revenueShare: number | null;
};

export type TierComparison = {
  readonly moves: readonly TierMove[];
  readonly before: readonly TierPart[];
  readonly after: readonly TierPart[];
  /** Accounts whose scenario score is close to a threshold. */
  readonly borderline: readonly string[];
  /** S accounts of the scenario and how many can be served (domain §5.7). */
  readonly strategic: number;
  readonly capacity: number;
};

/** Number of accounts and revenue share by tier, S first, the unrated last (domain §5.2). */
export function tierParts(accounts: readonly Pick<TieredAccount, 'tier' | 'revenue'>[]): readonly TierPart[] {
  const total = sum(accounts.map(({ revenue }) => revenue ?? 0));
  return RATED_TIERS.map((tier) => {
    const of = accounts.filter((account) => (account.tier ?? 'unrated') === tier);
    const revenue = sum(of.map((account) => account.revenue ?? 0));
    return { tier, count: of.length, revenueShare: rounded(percent(revenue, total)) };
  });
}

/**
 * Accounts of today against what a scenario makes of them; an account that the scenario does not know stays as it is.
 * Moves are ordered by the better of their two tiers, then by score, then by id: the order of the accounts does not
 * matter.
 */
export function compareTiers(
  today: readonly TieredAccount[],
  scenario: ReadonlyMap<string, Rated>,
  rules: ReviewRules,
): TierComparison {
  const pairs = today.map((account) => ({ account, next: scenario.get(account.accountId) ?? account }));
  const moves = pairs
    .filter(({ account, next }) => account.tier !== next.tier)
    .map(({ account, next }) => ({
      accountId: account.accountId,
      from: account.tier ?? ('unrated' as const),
      to: next.tier ?? ('unrated' as const),
      scoreFrom: account.tierScore,
      scoreTo: next.tierScore,
    }));
  const after = pairs.map(({ account, next }) => ({ ...account, tier: next.tier }));
  return {
    moves: moves.sort(
      (a, b) =>
        best(a) - best(b) ||
        (b.scoreTo ?? -1) - (a.scoreTo ?? -1) ||
        a.accountId.localeCompare(b.accountId, 'en'),
    ),
    before: tierParts(today),
    after: tierParts(after),
    borderline: pairs.filter(({ next }) => next.borderline).map(({ account }) => account.accountId),
    strategic: after.filter(({ tier }) => tier === 'S').length,
    capacity: strategicCapacity(today.length, rules),
  };
}

function best({ from, to }: TierMove): number {
  return Math.min(RATED_TIERS.indexOf(from), RATED_TIERS.indexOf(to));
}
