import type { ChartInput } from '../../../shared/figure/chart/option.ts';

export type ShareSeries = {
  readonly key: string;
  readonly name: string;
  /** % by year; null = unknown. */
  readonly values: readonly (number | null)[];
  readonly isOthers?: boolean;
};

/** Shares of all suppliers stacked to 100 by year; the unknown rest is grey. */
export function shareChart(years: readonly string[], series: readonly ShareSeries[]): ChartInput {
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
      series: series.map(({ name, values, isOthers }, index) => ({
        type: 'bar',
        stack: 'share',
        name,
        barMaxWidth: 44,
        data: values.map((value) => value ?? '-'),
        itemStyle: {
          color: isOthers === true ? colors.tierC : (palette[index % palette.length] ?? colors.accent),
          borderColor: colors.surface,
          borderWidth: 1,
        },
        label: {
          show: true,
          color: colors.surface,
          fontSize: 11,
          formatter: ({ value }) => (typeof value === 'number' && value >= 8 ? `${Math.round(value)}` : ''),
        },
      })),
    };
  };
}
