import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { ChartInput } from '../../../shared/figure/chart/option.ts';
import { inMoneyUnit, moneyUnitLabel } from '../../../shared/format/money.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { keyFigures } from './key-figures.ts';

/** The customer's wallet as bars, past full and forecast light, with our share as a line; nothing while no spend is known. */
export const WalletTrend = observer(() => {
  const { t, locale } = useStores().app;
  const years = useReading(keyFigures);
  const unit = moneyUnitLabel(locale);
  const wallet = `${t(($) => $.account.overview.row.wallet)} (${unit})`;
  const share = `${t(($) => $.account.overview.row.share)} (%)`;
  const option = useMemo<ChartInput>(
    () => (colors) => ({
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
          name: wallet,
          barMaxWidth: 36,
          data: years.map(({ figures, isForecast }) => ({
            value: figures.wallet === null ? '-' : inMoneyUnit(figures.wallet, locale),
            itemStyle: isForecast
              ? {
                  color: colors.accentSoft,
                  borderColor: colors.accent,
                  borderWidth: 1,
                  borderType: 'dashed' as const,
                }
              : { color: colors.accent },
          })),
        },
        {
          type: 'line',
          name: share,
          yAxisIndex: 1,
          connectNulls: true,
          symbolSize: 6,
          lineStyle: { color: colors.good, width: 2 },
          itemStyle: { color: colors.good },
          label: { show: true, formatter: '{c}%', color: colors.text, fontSize: 11 },
          data: years.map(({ figures }) => figures.share ?? '-'),
        },
      ],
    }),
    [years, locale, wallet, share],
  );
  if (years.every(({ figures }) => figures.wallet === null || figures.wallet === 0)) {
    return null;
  }
  const label = t(($) => $.account.overview.trendLabel, {
    from: years[0]?.year ?? 0,
    to: years.at(-1)?.year ?? 0,
  });
  return (
    <section className="panel overview-card">
      <h2>{t(($) => $.account.overview.trend)}</h2>
      <Chart option={option} label={label} height={210} />
    </section>
  );
});
