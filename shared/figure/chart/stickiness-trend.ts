import { strokeOf, symbolOf } from './marks.ts';
import type { ChartInput, ChartTable } from './option.ts';

/** Stickiness of one year or of now; levels are known only where the indicators are. */
export type TrendPoint = {
  readonly name: string;
  readonly score: number | null;
  /** Scores of the levels P, V, F. */
  readonly levels: readonly (number | null)[];
};

export type TrendWords = {
  readonly year: string;
  readonly score: string;
  /** Names of the levels P, V, F. */
  readonly levels: readonly string[];
};

/** Stickiness over the years with its levels, against the line from which a level counts as reached (domain §6). */
export function stickinessTrend(
  points: readonly TrendPoint[],
  words: TrendWords,
  reached: number,
): ChartInput {
  return (colors) => ({
    grid: { left: 32, right: 12, top: 12, bottom: 66 },
    legend: {
      bottom: 0,
      left: 0,
      itemWidth: 18,
      itemHeight: 8,
      textStyle: { color: colors.muted, fontSize: 11 },
    },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: points.map(({ name }) => name) },
    yAxis: { type: 'value', min: 0, max: 100, interval: 20 },
    series: [
      {
        name: words.score,
        type: 'line',
        data: points.map(({ score }) => score),
        symbol: symbolOf(0),
        symbolSize: 7,
        lineStyle: { width: 2, color: colors.accent },
        itemStyle: { color: colors.accent },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: colors.good, type: 'dashed' },
          data: [{ yAxis: reached }],
        },
      },
      ...words.levels.map((name, index) => ({
        name,
        type: 'line' as const,
        data: points.map(({ levels }) => levels[index] ?? null),
        symbol: symbolOf(index + 1),
        symbolSize: 8,
        lineStyle: { width: 1, type: strokeOf(index + 1), color: colors.muted },
        itemStyle: { color: [colors.tierA, colors.tierB, colors.tierS][index] ?? colors.muted },
      })),
    ],
  });
}

/** The numbers behind the chart. */
export function stickinessTrendTable(points: readonly TrendPoint[], words: TrendWords): ChartTable {
  return {
    columns: [words.year, words.score, ...words.levels],
    rows: points.map(({ name, score, levels }) => [
      name,
      score,
      ...words.levels.map((_, at) => levels[at] ?? null),
    ]),
  };
}
