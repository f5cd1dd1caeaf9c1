import type { Label } from '../label.ts';
import { percent, rounded, sum } from '../scale.ts';
import type { RatedTier } from './tiers.ts';

export const QUADRANTS = ['core', 'rising', 'mature', 'streamline'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** What to do with an account, with the advice behind it (domain §5.4). */
export const DISPOSITIONS = [
  {
    key: 'core',
    label: { zh: '共生', en: 'Core' },
    advice: { zh: '投入以求增长；深化第三层黏性', en: 'invest for growth; deepen level-3 stickiness' },
  },
  {
    key: 'rising',
    label: { zh: '战略投入', en: 'Rising' },
    advice: { zh: '先于订单，选择性投入', en: 'invest selectively, ahead of orders' },
  },
  {
    key: 'mature',
    label: { zh: '守成', en: 'Mature' },
    advice: { zh: '维持，保护利润，不新增专用资产', en: 'maintain, protect margin, no new specific assets' },
  },
  {
    key: 'streamline',
    label: { zh: '精简', en: 'Streamline' },
    advice: { zh: '以现金流为先，低成本服务', en: 'manage for cash, low-cost service' },
  },
  {
    key: 'exit',
    label: { zh: '退出', en: 'Exit' },
    advice: { zh: '经批准后有计划退出', en: 'plan withdrawal with approval' },
  },
] as const satisfies readonly { key: string; label: Label; advice: Label }[];
export type Disposition = (typeof DISPOSITIONS)[number]['key'];

/** Both axes of the value matrix are cut here unless a model says otherwise. */
export const MATRIX_CUT = 60;
const EXIT_CUT = 30;

/** Quadrant of the value matrix by current value (x) and future potential (y), 0–100; null when one is unknown. */
export function quadrantOf(cv: number | null, fp: number | null, cut: number = MATRIX_CUT): Quadrant | null {
  if (cv === null || fp === null) return null;
  if (fp >= cut) return cv >= cut ? 'core' : 'rising';
  return cv >= cut ? 'mature' : 'streamline';
}

/**
 * Suggested disposition (domain §5.4): the quadrant, or exit when CV and FP are below 30 and the last two years'
 * contributions (`contributions` rise by year) were negative.
 */
export function dispositionOf(
  cv: number | null,
  fp: number | null,
  contributions: readonly number[],
  cuts: { readonly cut: number; readonly exit: number } = { cut: MATRIX_CUT, exit: EXIT_CUT },
): Disposition | null {
  const lastTwo = contributions.slice(-2);
  const losing = lastTwo.length === 2 && lastTwo.every((contribution) => contribution < 0);
  if (cv !== null && fp !== null && cv < cuts.exit && fp < cuts.exit && losing) return 'exit';
  return quadrantOf(cv, fp, cuts.cut);
}

/** What a pair of tiers, now and at year+3, calls for (domain §5.4 future-back sheet). */
export const FUTURE_PAIRS = [
  { key: 'keep', label: { zh: '保持', en: 'keep' } },
  { key: 'preInvest', label: { zh: '提前布局', en: 'pre-invest' } },
  { key: 'harvest', label: { zh: '收割', en: 'harvest and plan exit' } },
  { key: 'streamline', label: { zh: '精简', en: 'streamline' } },
] as const satisfies readonly { key: string; label: Label }[];
export type FuturePair = (typeof FUTURE_PAIRS)[number]['key'];

const isKeyTier = (tier: RatedTier) => tier === 'S' || tier === 'A';

/** Result pair of the future-back sheet; null when one of the two is unrated (domain §5.4). */
export function futurePair(now: RatedTier, future: RatedTier): FuturePair | null {
  if (now === 'unrated' || future === 'unrated') return null;
  if (isKeyTier(future)) return isKeyTier(now) ? 'keep' : 'preInvest';
  return isKeyTier(now) ? 'harvest' : 'streamline';
}

/** % of today's revenue from accounts that are S or A in the future view; null without revenue (domain §5.4). */
export function futureRevenueShare(
  accounts: readonly { readonly revenue: number; readonly futureTier: RatedTier }[],
): number | null {
  const ahead = accounts.filter((account) => isKeyTier(account.futureTier));
  return rounded(
    percent(sum(ahead.map(({ revenue }) => revenue)), sum(accounts.map(({ revenue }) => revenue))),
  );
}
