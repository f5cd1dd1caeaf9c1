import type { ChartInput, ChartTable } from './option.ts';

export type SpendYear = {
  readonly year: number;
  /** What each account spent with the rival, in the unit that the axis names. */
  readonly amounts: readonly number[];
  /** Part of their wallets in %; null = unknown. */
  readonly share: number | null;
};

export type SpendTexts = {
  readonly year: string;
  readonly unit: string;
  readonly share: string;
  /** Names of the accounts, as in `amounts`. */
  readonly accounts: readonly string[];
};

/** What accounts spent with a rival by year, a layer an account, and its share of their wallets as a line. */
export function rivalSpend(years: readonly SpendYear[], texts: SpendTexts): ChartInput {
  return (colors) => ({
    grid: { left: 8, right: 8, top: 52, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 8 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: years.map(({ year }) => String(year)) },
    yAxis: [
      { type: 'value', name: texts.unit, splitNumber: 3 },
      { type: 'value', min: 0, splitNumber: 3, splitLine: { show: false } },
    ],
    series: [
      ...texts.accounts.map((name, index) => ({
        type: 'bar' as const,
        name,
        stack: 'spend',
        barMaxWidth: 40,
        data: years.map(({ amounts }) => amounts[index] ?? 0),
      })),
      {
        type: 'line',
        name: texts.share,
        yAxisIndex: 1,
        symbolSize: 6,
        lineStyle: { color: colors.text, width: 2 },
        itemStyle: { color: colors.text },
        label: { show: true, formatter: '{c}%', color: colors.text, fontSize: 11 },
        data: years.map(({ share }) => share ?? '-'),
      },
    ],
  });
}

/** The numbers behind the picture. */
export function rivalSpendTable(years: readonly SpendYear[], texts: SpendTexts): ChartTable {
  return {
    columns: [texts.year, ...texts.accounts.map((name) => `${name} (${texts.unit})`), texts.share],
    rows: years.map(({ year, amounts, share }) => [
      String(year),
      ...texts.accounts.map((_, index) => amounts[index] ?? 0),
      share,
    ]),
  };
}
