import type { Band } from '../scale.ts';

export const TIERS = ['S', 'A', 'B', 'C'] as const;
export type Tier = (typeof TIERS)[number];
export type RatedTier = Tier | 'unrated';

/** Names of the tiers, and their bands at the default thresholds (domain §5.2). */
export const TIER_BANDS = [
  { key: 'S', min: 80, label: { zh: 'S类·战略客户', en: 'S · strategic' } },
  { key: 'A', min: 65, label: { zh: 'A类·伙伴型客户', en: 'A · partner' } },
  { key: 'B', min: 45, label: { zh: 'B类·商业客户', en: 'B · commercial' } },
  { key: 'C', min: 0, label: { zh: 'C类·一般价值客户', en: 'C · general value' } },
] as const satisfies readonly Band<Tier>[];

/** Bands of the tier score at the thresholds of a model. */
export function tierBands(least: { readonly S: number; readonly A: number; readonly B: number }) {
  return TIER_BANDS.map((band): Band<Tier> => ({ ...band, min: band.key === 'C' ? 0 : least[band.key] }));
}
