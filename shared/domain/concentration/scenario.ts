import { round2 } from '../scale.ts';
import type { ConcentrationAccount } from './concentration.ts';

/** What we could still win: wallet × (target − current share); shares in %, money rounded (domain §5.6). */
export function upsideOf(wallet: number, targetShare: number, currentShare: number): number {
  return round2((wallet * (targetShare - currentShare)) / 100);
}

/** What the account leaves stranded if we are replaced. Money in one unit; FTE in heads. */
export type Stranded = {
  readonly contribution: number;
  readonly strandedFte: number;
  readonly annualCostPerFte: number;
  readonly specificAssets: number;
};

/** Contribution + stranded FTE × annual cost + specific assets, rounded (domain §5.6). */
export function downsideOf({
  contribution,
  strandedFte,
  annualCostPerFte,
  specificAssets,
}: Stranded): number {
  return round2(contribution + strandedFte * annualCostPerFte + specificAssets);
}

/** Accounts after losing one of them altogether: the what-if slider (domain §5.6). */
export function withoutAccount<A extends ConcentrationAccount>(
  accounts: readonly A[],
  name: string,
): readonly A[] {
  return accounts.filter((account) => account.name !== name);
}

/** Accounts after losing `points` pp of one customer's wallet; revenue never falls below 0 (domain §5.6). */
export function afterShareLoss<A extends ConcentrationAccount>(
  accounts: readonly A[],
  name: string,
  wallet: number,
  points: number,
): readonly A[] {
  return accounts.map((account) =>
    account.name === name
      ? { ...account, revenue: Math.max(0, account.revenue - (wallet * points) / 100) }
      : account,
  );
}
