import type { Label } from '../label.ts';
import { mean, round2 } from '../scale.ts';

/** The buyer's grid with the play to expect (domain §3.1). */
export const KRALJIC_QUADRANTS = [
  {
    key: 'strategic',
    label: { zh: '战略', en: 'Strategic' },
    play: { zh: '势均力敌，结盟，供应商早期介入', en: 'balanced, alliance, early supplier involvement' },
  },
  {
    key: 'leverage',
    label: { zh: '杠杆', en: 'Leverage' },
    play: { zh: '买方强势，招标，目标价', en: 'buyer strong, tenders, target prices' },
  },
  {
    key: 'bottleneck',
    label: { zh: '瓶颈', en: 'Bottleneck' },
    play: { zh: '供方强势，保供，寻找替代', en: 'supplier strong, secure supply, look for alternatives' },
  },
  {
    key: 'routine',
    label: { zh: '一般', en: 'Routine' },
    play: { zh: '简化，标准化，电子下单', en: 'simplify, standardise, e-order' },
  },
] as const satisfies readonly { key: string; label: Label; play: Label }[];
export type KraljicQuadrant = (typeof KRALJIC_QUADRANTS)[number]['key'];

const CUT = 3;

export type Kraljic = {
  /** Means 0–5 rounded to 2 decimals; null when nothing is scored. */
  readonly impact: number | null;
  readonly risk: number | null;
  readonly quadrant: KraljicQuadrant | null;
};

/** Places a category by profit impact and supply risk, each the mean of three scores 0–5 (domain §3.1). */
export function kraljicOf(impact: readonly (number | null)[], risk: readonly (number | null)[]): Kraljic {
  const [x, y] = [mean(impact), mean(risk)].map((value) => (value === null ? null : round2(value)));
  return { impact: x ?? null, risk: y ?? null, quadrant: quadrantOf(x ?? null, y ?? null) };
}

function quadrantOf(impact: number | null, risk: number | null): KraljicQuadrant | null {
  if (impact === null || risk === null) return null;
  if (impact >= CUT) return risk >= CUT ? 'strategic' : 'leverage';
  return risk >= CUT ? 'bottleneck' : 'routine';
}
