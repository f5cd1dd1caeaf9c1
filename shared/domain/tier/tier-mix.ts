import { type TierPart, tierParts } from './tier-moves.ts';
import type { Tier } from './tiers.ts';

/** The tiers of one year; accounts without a decision of that year do not count. */
export type TierMixYear = { readonly year: number; readonly parts: readonly TierPart[] };

type AccountYears = {
  readonly tierYears: readonly { readonly year: number; readonly tier: Tier }[];
  readonly yearRevenues: readonly { readonly year: number; readonly revenue: number }[];
};

/**
 * Tiers on record by year, each with the revenue of that year: how the mix of the portfolio has moved (domain §5.7). The
 * last decision of a year counts.
 */
export function tierMix(accounts: readonly AccountYears[]): readonly TierMixYear[] {
  const years = [...new Set(accounts.flatMap(({ tierYears }) => tierYears.map(({ year }) => year)))];
  return years
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      parts: tierParts(
        accounts.flatMap(({ tierYears, yearRevenues }) => {
          const decided = tierYears.findLast((one) => one.year === year);
          const revenue = yearRevenues.find((one) => one.year === year)?.revenue ?? null;
          return decided === undefined ? [] : [{ tier: decided.tier, revenue }];
        }),
      ),
    }));
}
