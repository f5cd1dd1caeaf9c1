import { rounded, sum } from '../scale.ts';
import { upsideOf } from './scenario.ts';

/** What an account could still give and what its loss would strand; money in one unit, shares in %, null = unknown. */
export type TwoSidedInput = {
  readonly wallet: number | null;
  readonly currentShare: number | null;
  readonly targetShare: number | null;
  readonly contribution: number | null;
  readonly strandedFte: number | null;
  readonly annualCostPerFte: number | null;
  readonly specificAssets: number | null;
};

export const DOWNSIDE_PARTS = ['contribution', 'strandedCost', 'specificAssets'] as const;
export type DownsidePart = (typeof DOWNSIDE_PARTS)[number];

export type TwoSided = {
  readonly upside: number | null;
  readonly strandedCost: number | null;
  /** Sum of the parts that are known; null when none is. */
  readonly downside: number | null;
  /** Parts of the downside that nobody knows yet: it is at least what is shown. */
  readonly unknownParts: readonly DownsidePart[];
};

/** Both sides of depending on an account (domain §5.6): what may be won, and what is lost if we are replaced. Rounded. */
export function twoSidesOf(input: TwoSidedInput): TwoSided {
  const { wallet, currentShare, targetShare, strandedFte, annualCostPerFte } = input;
  const strandedCost =
    strandedFte === 0
      ? 0
      : strandedFte === null || annualCostPerFte === null
        ? null
        : rounded(strandedFte * annualCostPerFte);
  const parts = { contribution: input.contribution, strandedCost, specificAssets: input.specificAssets };
  const known = DOWNSIDE_PARTS.flatMap((part) => parts[part] ?? []);
  return {
    upside:
      wallet === null || currentShare === null || targetShare === null
        ? null
        : upsideOf(wallet, targetShare, currentShare),
    strandedCost,
    downside: known.length === 0 ? null : rounded(sum(known)),
    unknownParts: DOWNSIDE_PARTS.filter((part) => parts[part] === null),
  };
}

/** Sum of what is known, with how many are not; null when nothing is. */
export function knownSum(values: readonly (number | null)[]): {
  readonly total: number | null;
  readonly unknown: number;
} {
  const known = values.flatMap((value) => value ?? []);
  return { total: known.length === 0 ? null : rounded(sum(known)), unknown: values.length - known.length };
}
