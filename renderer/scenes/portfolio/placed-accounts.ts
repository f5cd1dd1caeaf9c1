import type { Tier } from '../../../shared/domain/tier/tiers.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';

export type PlacedAccount = {
  readonly accountId: string;
  readonly name: string;
  readonly tier: Tier | null;
  readonly cv: number;
  readonly fp: number;
  /** Diameter in px; the area stands for the wallet, or our revenue where the wallet is unknown. */
  readonly size: number;
};

const SMALLEST = 12;
const LARGEST = 38;

/** Accounts that have both values, the largest first so that small bubbles lie on top. */
export function placedAccounts(summaries: readonly AccountSummary[]): readonly PlacedAccount[] {
  const volumes = summaries.map((summary) => summary.wallet ?? summary.revenue ?? 0);
  const largest = Math.max(1, ...volumes);
  return summaries
    .flatMap(({ accountId, name, tier, cv, fp }, index) => {
      if (cv === null || fp === null) return [];
      const size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((volumes[index] ?? 0) / largest);
      return [{ accountId, name, tier, cv, fp, size }];
    })
    .sort((a, b) => b.size - a.size);
}
