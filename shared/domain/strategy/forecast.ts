import type { Label } from '../label.ts';
import { round2, sum } from '../scale.ts';

/** Stages of an opportunity with their default probability in % (domain §10.1). */
export const OPPORTUNITY_STAGES = [
  { key: 'insight', probability: 10, label: { zh: '洞察', en: 'insight' } },
  { key: 'qualified', probability: 25, label: { zh: '立项', en: 'qualified' } },
  { key: 'proposal', probability: 50, label: { zh: '方案', en: 'proposal' } },
  { key: 'tender', probability: 70, label: { zh: '投标', en: 'tender' } },
  { key: 'contract', probability: 90, label: { zh: '签约', en: 'contract' } },
  { key: 'won', probability: 100, label: { zh: '赢单', en: 'won' } },
  { key: 'lost', probability: 0, label: { zh: '丢单', en: 'lost' } },
] as const satisfies readonly { key: string; probability: number; label: Label }[];
export type OpportunityStage = (typeof OPPORTUNITY_STAGES)[number]['key'];

/** Value × probability/100, rounded (domain §10.1). */
export function weightedValue(value: number, probability: number): number {
  return round2((value * probability) / 100);
}

/** Forecast = baseline repeat business + Σ weighted opportunities; gap = target − forecast (domain §10.1). Rounded. */
export function forecastOf(
  baseline: number,
  opportunities: readonly { readonly value: number; readonly probability: number }[],
  target: number | null = null,
): { readonly forecast: number; readonly weighted: number; readonly gap: number | null } {
  const weighted = sum(opportunities.map(({ value, probability }) => (value * probability) / 100));
  const forecast = baseline + weighted;
  return {
    forecast: round2(forecast),
    weighted: round2(weighted),
    gap: target === null ? null : round2(target - forecast),
  };
}
