import type { ChartInput, ChartTable } from './option.ts';

export type WalletYear = {
  readonly year: number;
  readonly isForecast: boolean;
  /** In the unit that its name says; null = unknown. */
  readonly wallet: number | null;
  /** Our share in %. */
  readonly share: number | null;
};

export type WalletTexts = { readonly year: string; readonly wallet: string; readonly share: string };

/** The customer's wallet as bars, past full and forecast light, with our share as a line. */
export function walletTrend(years: readonly WalletYear[], texts: WalletTexts): ChartInput {
  return (colors) => ({
    grid: { left: 8, right: 8, top: 34, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 8 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: years.map(({ year }) => String(year)) },
    yAxis: [
      { type: 'value', splitNumber: 3 },
      { type: 'value', min: 0, splitNumber: 3, splitLine: { show: false } },
    ],
    series: [
      {
        type: 'bar',
        name: texts.wallet,
        barMaxWidth: 36,
        itemStyle: { color: colors.accent },
        data: years.map(({ wallet, isForecast }) => ({
          value: wallet ?? '-',
          ...(isForecast
            ? {
                itemStyle: {
                  color: colors.accentSoft,
                  borderColor: colors.accent,
                  borderWidth: 1,
                  borderType: 'dashed' as const,
                },
              }
            : {}),
        })),
      },
      {
        type: 'line',
        name: texts.share,
        yAxisIndex: 1,
        connectNulls: true,
        symbolSize: 6,
        lineStyle: { color: colors.good, width: 2 },
        itemStyle: { color: colors.good },
        label: { show: true, formatter: '{c}%', color: colors.text, fontSize: 11 },
        data: years.map(({ share }) => share ?? '-'),
      },
    ],
  });
}

/** The numbers behind the picture. */
export function walletTrendTable(years: readonly WalletYear[], texts: WalletTexts): ChartTable {
  return {
    columns: [texts.year, texts.wallet, texts.share],
    rows: years.map(({ year, wallet, share }) => [String(year), wallet, share]),
  };
}
