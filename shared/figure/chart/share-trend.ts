import { decalOf } from './marks.ts';
import type { ChartInput, ChartTable } from './option.ts';

export type ShareSeries = {
  readonly key: string;
  readonly name: string;
  /** % by year; null = unknown. */
  readonly values: readonly (number | null)[];
  readonly isOthers?: boolean;
};

/** Below this many % a number finds no room in its part of the bar. */
const LABELLED = 8;

/** Shares of all suppliers stacked to 100 by year; the unknown rest is grey. */
export function shareTrendChart(years: readonly string[], series: readonly ShareSeries[]): ChartInput {
  return (colors) => {
    const palette = [colors.accent, colors.tierB, colors.tierS, colors.warn, colors.good, colors.bad];
    return {
      grid: { left: 8, right: 8, top: 12, bottom: 30, containLabel: true },
      legend: { bottom: 0, left: 0, itemWidth: 12, itemHeight: 8, type: 'scroll' },
      tooltip: {
        trigger: 'axis',
        valueFormatter: (value) => (typeof value === 'number' ? `${value}%` : '–'),
      },
      xAxis: { type: 'category', data: [...years] },
      yAxis: { type: 'value', min: 0, max: 100, interval: 25, axisLabel: { formatter: '{value}%' } },
      series: series.map(({ name, values, isOthers }, index) => {
        const decal = decalOf(index, colors);
        return {
          type: 'bar',
          stack: 'share',
          name,
          barMaxWidth: 44,
          itemStyle: {
            color: isOthers === true ? colors.tierC : (palette[index % palette.length] ?? colors.accent),
            borderColor: colors.surface,
            borderWidth: 1,
            ...(decal === null ? {} : { decal }),
          },
          data: values.map((value) => ({
            value: value ?? '-',
            label: {
              show: value !== null && value >= LABELLED,
              formatter: String(Math.round(value ?? 0)),
              color: colors.text,
              backgroundColor: colors.surface,
              borderRadius: 3,
              padding: [1, 4],
              fontSize: 11,
            },
          })),
        };
      }),
    };
  };
}

/** The numbers behind the picture. */
export function shareTrendTable(
  year: string,
  years: readonly string[],
  series: readonly ShareSeries[],
): ChartTable {
  return {
    columns: [year, ...series.map(({ name }) => `${name} %`)],
    rows: years.map((name, index) => [name, ...series.map(({ values }) => values[index] ?? null)]),
  };
}
