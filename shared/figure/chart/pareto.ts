import type { YAXisComponentOption } from 'echarts';
import type { LineSeriesOption } from 'echarts/charts';
import type { Concentration } from '../../domain/concentration/concentration.ts';
import type { ChartColors, ChartInput, ChartTable } from './option.ts';

export type ParetoTexts = {
  readonly rank: string;
  readonly account: string;
  /** Name of the bars with their unit, and what turns 万元 into that unit. */
  readonly revenue: string;
  readonly inUnit: (wan: number) => number;
  readonly share: string;
  readonly cumulative: string;
  /** Beside the line at 80 %. */
  readonly k80: string;
};

/** Bars that are seen before anybody zooms out. */
const SEEN = 40;
const TARGET = 80;

/**
 * Sales by customer, largest first, with the running share of all sales. Thousands of bars are drawn as one shape and
 * panned by dragging, the wheel, or the bar below (domain §5.6 Pareto).
 */
export function paretoChart({ accounts, k80 }: Concentration, texts: ParetoTexts): ChartInput {
  const isLong = accounts.length > SEEN;
  return (colors) => ({
    grid: { left: 8, right: 8, top: 20, bottom: isLong ? 36 : 4, containLabel: true },
    tooltip: { trigger: 'axis', transitionDuration: 0 },
    animation: !isLong,
    ...(isLong
      ? {
          dataZoom: [
            { type: 'inside', startValue: 0, endValue: SEEN - 1 },
            { type: 'slider', startValue: 0, endValue: SEEN - 1, height: 18, bottom: 6, showDetail: false },
          ],
        }
      : {}),
    xAxis: {
      type: 'category',
      data: accounts.map(({ name }) => name),
      // Names of thousands are for the tooltip and the table: on the axis their widths would be measured at every step.
      axisLabel: isLong
        ? { formatter: (_name: string, index: number) => String(index + 1), fontSize: 11 }
        : { interval: 0, rotate: 40, fontSize: 11, width: 72, overflow: 'truncate' },
    },
    yAxis: paretoAxes(),
    series: [
      {
        type: 'bar',
        name: texts.revenue,
        barMaxWidth: 26,
        large: isLong,
        itemStyle: { color: colors.accent },
        data: accounts.map(({ revenue }) => Number(texts.inUnit(revenue).toFixed(2))),
      },
      runningShare({ accounts, k80 }, texts, colors),
    ],
  });
}

/** Sales on the left, without figures of its own; the running share of all sales on the right, in %. */
export function paretoAxes(): YAXisComponentOption[] {
  return [
    { type: 'value', splitLine: { show: false }, axisLabel: { show: false } },
    { type: 'value', min: 0, max: 100, splitLine: { show: false }, axisLabel: { formatter: '{value}%' } },
  ];
}

/** The running share of all sales over the customers drawn, and the line at 80 % (domain §5.6); no line without sales. */
export function runningShare(
  { accounts, k80 }: Pick<Concentration, 'accounts' | 'k80'>,
  texts: Pick<ParetoTexts, 'cumulative' | 'k80'>,
  colors: ChartColors,
): LineSeriesOption {
  return {
    type: 'line',
    name: texts.cumulative,
    yAxisIndex: 1,
    symbol: 'none',
    lineStyle: { color: colors.text, width: 1.6 },
    itemStyle: { color: colors.text },
    data: accounts.map(({ cumulative }) => cumulative),
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: colors.warn, type: 'dashed' },
      label: { formatter: texts.k80, position: 'insideEndBottom', color: colors.warn, fontSize: 11 },
      data: k80 === null ? [] : [{ yAxis: TARGET }],
    },
  };
}

/** The numbers behind the picture. */
export function paretoTable({ accounts }: Concentration, texts: ParetoTexts): ChartTable {
  return {
    columns: [texts.rank, texts.account, texts.revenue, texts.share, texts.cumulative],
    rows: accounts.map(({ rank, name, revenue, share, cumulative }) => [
      rank,
      name,
      Number(texts.inUnit(revenue).toFixed(2)),
      share,
      cumulative,
    ]),
  };
}
