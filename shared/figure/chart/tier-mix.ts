import type { TierMixYear } from '../../domain/tier/tier-mix.ts';
import { TIERS } from '../../domain/tier/tiers.ts';
import type { ChartInput, ChartTable } from './option.ts';
import { tierColor } from './tier-color.ts';

export type TierMixMeasure = 'count' | 'share';

type Texts = { readonly year: string; readonly capacity: string };

/** Columns of the tiers of each year, by number or by share of that year's revenue in %; S at the foot, where its capacity is measured. */
export function tierMixOption(
  years: readonly TierMixYear[],
  measure: TierMixMeasure,
  /** How many S accounts can be served; null hides the line. */
  capacity: number | null,
  texts: Texts,
): ChartInput {
  return (colors) => ({
    grid: { left: 8, right: 72, top: 16, bottom: 36, containLabel: true },
    legend: { bottom: 0, itemWidth: 12, itemHeight: 10 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: years.map(({ year }) => String(year)) },
    yAxis: {
      type: 'value',
      ...(measure === 'share' ? { max: 100, axisLabel: { formatter: '{value}%' } } : { minInterval: 1 }),
    },
    series: TIERS.map((tier) => ({
      type: 'bar' as const,
      name: tier,
      stack: 'tiers',
      barMaxWidth: 56,
      itemStyle: {
        color: tierColor(tier, colors),
        borderColor: colors.surface,
        borderWidth: 1,
        // The label in each part names its tier, and strokes would run through it.
        decal: { color: 'transparent' },
      },
      label: {
        show: true,
        color: colors.surface,
        fontWeight: 'bold' as const,
        formatter: ({ value }: { value?: unknown }) => (Number(value) > 0 ? `${tier} ${String(value)}` : ''),
      },
      data: years.map(({ parts }) => figureOf(parts, tier, measure)),
      ...(tier === 'S' && measure === 'count' && capacity !== null
        ? {
            markLine: {
              silent: true,
              symbol: 'none',
              lineStyle: { color: colors.warn, type: 'dashed' as const },
              label: { formatter: `${texts.capacity} ${capacity}`, color: colors.warn, fontSize: 11 },
              data: [{ yAxis: capacity }],
            },
          }
        : {}),
    })),
  });
}

/** The same numbers as a table, one line a year. */
export function tierMixTable(
  years: readonly TierMixYear[],
  measure: TierMixMeasure,
  texts: Texts,
): ChartTable {
  return {
    columns: [texts.year, ...TIERS],
    rows: years.map(({ year, parts }) => [
      String(year),
      ...TIERS.map((tier) => figureOf(parts, tier, measure)),
    ]),
  };
}

function figureOf(parts: TierMixYear['parts'], tier: string, measure: TierMixMeasure): number | null {
  const part = parts.find((one) => one.tier === tier);
  return measure === 'count' ? (part?.count ?? 0) : (part?.revenueShare ?? null);
}
