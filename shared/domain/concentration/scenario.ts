import { round2 } from '../scale.ts';
import type { ConcentrationAccount } from './concentration.ts';

/** What we could still win: wallet × (target − current share); shares in %, money rounded (domain §5.6). */
export function upsideOf(wallet: number, targetShare: number, currentShare: number): number {
  return round2((wallet * (targetShare - currentShare)) / 100);
}

/** What the what-if takes from one account: a part of its sales in %, or points of its wallet in pp. */
export type Loss =
  | { readonly kind: 'sales'; readonly percent: number }
  | { readonly kind: 'share'; readonly points: number; readonly wallet: number };

/** Revenue that is left after a loss, never below 0 (domain §5.6 what-if). */
export function revenueAfter(revenue: number, loss: Loss): number {
  const lost = loss.kind === 'sales' ? (revenue * loss.percent) / 100 : (loss.wallet * loss.points) / 100;
  return Math.max(0, revenue - lost);
}

/**
 * The accounts after one of them has lost part of its sales; `isLost` names it. An account with nothing left is no customer
 * any more and leaves the list (domain §5.6 what-if).
 */
export function afterLoss<A extends ConcentrationAccount>(
  accounts: readonly A[],
  isLost: (account: A) => boolean,
  loss: Loss,
): readonly A[] {
  return accounts.flatMap((account) => {
    if (!isLost(account)) return [account];
    const revenue = revenueAfter(account.revenue, loss);
    return revenue === 0 ? [] : [{ ...account, revenue }];
  });
}
