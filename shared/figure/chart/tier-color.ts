import type { Tier } from '../../domain/tier/tiers.ts';
import type { ChartColors } from './option.ts';

/** The tier's colour in the current theme; grey for an account without one. */
export function tierColor(tier: Tier | null, colors: ChartColors): string {
  if (tier === null) return colors.muted;
  return { S: colors.tierS, A: colors.tierA, B: colors.tierB, C: colors.tierC }[tier];
}
