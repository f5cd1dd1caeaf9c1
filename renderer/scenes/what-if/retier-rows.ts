import { TIERS, type Tier } from '../../../shared/domain/tier/tiers.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';

export type TierChange = 'up' | 'down' | 'same' | 'first' | null;

/** Tier of the latest decision; null when none is on record. */
export function lastTier({ tierYears }: AccountSummary): Tier | null {
  return tierYears.at(-1)?.tier ?? null;
}

/** How the computed tier stands to the last decision; null while nothing can be computed. */
export function tierChange(summary: AccountSummary): TierChange {
  const { computedTier } = summary;
  if (computedTier === 'unrated') return null;
  const last = lastTier(summary);
  if (last === null) return 'first';
  const step = TIERS.indexOf(computedTier) - TIERS.indexOf(last);
  return step === 0 ? 'same' : step < 0 ? 'up' : 'down';
}
