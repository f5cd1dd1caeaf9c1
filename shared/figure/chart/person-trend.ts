import { strokeOf, symbolOf } from './marks.ts';
import type { ChartInput, ChartTable } from './option.ts';

/** Attitude −2…+2 and closeness R0–R5 of a person at the end of a month; null where nothing was known. */
export type PersonMonth = {
  readonly name: string;
  readonly attitude: number | null;
  readonly level: number | null;
};

export type PersonTrendWords = { readonly month: string; readonly attitude: string; readonly level: string };

/** Stance and closeness of one person over time: two stepped lines, each with its own scale (domain §7.4 views). */
export function personTrend(months: readonly PersonMonth[], words: PersonTrendWords): ChartInput {
  return (colors) => {
    const axis = { type: 'value' as const, splitLine: { show: false } };
    const line = (at: number, name: string, data: readonly (number | null)[], color: string) => ({
      name,
      type: 'line' as const,
      step: 'end' as const,
      yAxisIndex: at,
      data: [...data],
      symbol: symbolOf(at),
      symbolSize: 5,
      lineStyle: { width: 2, color, type: strokeOf(at) },
      itemStyle: { color },
    });
    return {
      grid: { left: 28, right: 28, top: 10, bottom: 44 },
      legend: { bottom: 0, left: 0, itemWidth: 18, itemHeight: 8, textStyle: { fontSize: 11 } },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: months.map(({ name }) => name), axisLabel: { fontSize: 11 } },
      yAxis: [
        {
          ...axis,
          min: -2,
          max: 2,
          interval: 1,
          axisLabel: {
            fontSize: 11,
            formatter: (value: number) => (value > 0 ? `+${value}` : String(value)),
          },
        },
        {
          ...axis,
          min: 0,
          max: 5,
          interval: 1,
          axisLabel: { fontSize: 11, formatter: (value: number) => `R${value}` },
        },
      ],
      series: [
        line(
          0,
          words.attitude,
          months.map(({ attitude }) => attitude),
          colors.accent,
        ),
        line(
          1,
          words.level,
          months.map(({ level }) => level),
          colors.good,
        ),
      ],
    };
  };
}

/** The numbers behind it. */
export function personTrendTable(months: readonly PersonMonth[], words: PersonTrendWords): ChartTable {
  return {
    columns: [words.month, words.attitude, words.level],
    rows: months.map(({ name, attitude, level }) => [name, attitude, level]),
  };
}
