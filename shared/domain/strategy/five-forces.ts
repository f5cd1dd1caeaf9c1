import type { Label } from '../label.ts';
import { type Band, bandOf, mean, rounded, type Scores } from '../scale.ts';

/** Porter's forces; 5 = strong pressure (domain §9.4). */
export const FORCES = [
  { key: 'entrants', label: { zh: '新进入者', en: 'New entrants' } },
  { key: 'substitutes', label: { zh: '替代品', en: 'Substitutes' } },
  { key: 'buyers', label: { zh: '买方', en: 'Buyers' } },
  { key: 'suppliers', label: { zh: '供方', en: 'Suppliers' } },
  { key: 'rivalry', label: { zh: '同业竞争', en: 'Rivalry' } },
] as const satisfies readonly { key: string; label: Label }[];
export type Force = (typeof FORCES)[number]['key'];

/** Bands of attractiveness (domain §9.4). */
export const ATTRACTIVENESS_BANDS = [
  { key: 'attractive', min: 60, label: { zh: '有吸引力', en: 'attractive' } },
  { key: 'mixed', min: 40, label: { zh: '好坏参半', en: 'mixed' } },
  { key: 'harsh', min: 0, label: { zh: '严峻', en: 'harsh' } },
] as const satisfies readonly Band<string>[];
export type AttractivenessBand = (typeof ATTRACTIVENESS_BANDS)[number]['key'];

/** Mean pressure 0–5 and attractiveness (5 − mean)/5 × 100, rounded; null when nothing is scored (domain §9.4). */
export function fiveForces(scores: Scores<Force>): {
  readonly mean: number | null;
  readonly attractiveness: number | null;
  readonly band: AttractivenessBand | null;
} {
  const pressure = mean(FORCES.map(({ key }) => scores[key]));
  const attractiveness = pressure === null ? null : rounded(((5 - pressure) / 5) * 100);
  return { mean: rounded(pressure), attractiveness, band: bandOf(ATTRACTIVENESS_BANDS, attractiveness) };
}
