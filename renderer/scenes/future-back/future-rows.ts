import { percent, rounded, sum } from '../../../shared/domain/scale.ts';
import {
  type Disposition,
  dispositionOf,
  type FuturePair,
  futurePair,
} from '../../../shared/domain/tier/matrix.ts';
import type { TierRules } from '../../../shared/domain/tier/rules.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';

/** Groups of the sheet; `none` = no future view yet. */
export const PAIRS = ['keep', 'preInvest', 'harvest', 'streamline', 'none'] as const;
export type Pair = (typeof PAIRS)[number];

export type FutureRow = AccountSummary & {
  readonly pair: Pair;
  /** What the rules suggest; null while a value is unknown. */
  readonly suggested: Disposition | null;
  readonly isOverdue: boolean;
};

/** Every account with what its two tiers call for and what the matrix suggests (domain §5.4). */
export function futureRows(
  summaries: readonly AccountSummary[],
  matrix: TierRules['matrix'],
  today: string,
): readonly FutureRow[] {
  return summaries.map((summary) => {
    const { tier, futureTier, cv, fp, contributions, dispositionReview } = summary;
    const pair: FuturePair | null = futurePair(tier ?? 'unrated', futureTier);
    return {
      ...summary,
      pair: pair ?? 'none',
      suggested: dispositionOf(cv, fp, contributions, matrix),
      isOverdue: dispositionReview !== null && dispositionReview < today,
    };
  });
}

/** Number of accounts and revenue in 万元 of each group, with its part of all revenue in %. */
export function pairTotals(rows: readonly FutureRow[]) {
  const total = sum(rows.map(({ revenue }) => revenue ?? 0));
  return PAIRS.map((pair) => {
    const of = rows.filter((row) => row.pair === pair);
    const revenue = sum(of.map((row) => row.revenue ?? 0));
    return { pair, count: of.length, revenue, share: rounded(percent(revenue, total)) };
  });
}
