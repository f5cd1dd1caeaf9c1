import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { spendByYear } from '../../../shared/domain/rival/rival-spend.ts';
import type { ChartInput } from '../../../shared/figure/chart/option.ts';
import { inMoneyUnit, moneyUnitLabel } from '../../../shared/format/money.ts';
import { withUnit } from '../../../shared/format/unit.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useStores } from '../../stores/stores.ts';
import type { Profile } from './profile.ts';

/** What accounts spent with the rival by year, one colour an account, and its share of their wallets as a line. */
export const SpendChart = observer(({ profile }: { readonly profile: Profile }) => {
  const { app, portfolio } = useStores();
  const { t, locale } = app;
  const unit = moneyUnitLabel(locale);
  const share = t(($) => $.competitors.chartShare);
  const rest = t(($) => $.competitors.chartOthers);
  const spend = useMemo(() => spendByYear(profile.accounts), [profile]);
  const names = spend.parties.map((id) => (id === null ? rest : (portfolio.byId(id)?.name ?? '')));
  const option = useMemo<ChartInput>(
    () => (colors) => ({
      grid: { left: 8, right: 8, top: 52, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 8 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: spend.years.map(({ year }) => String(year)) },
      yAxis: [
        { type: 'value', name: unit, splitNumber: 3 },
        { type: 'value', min: 0, splitNumber: 3, splitLine: { show: false } },
      ],
      series: [
        ...names.map((name, index) => ({
          type: 'bar' as const,
          name,
          stack: 'spend',
          barMaxWidth: 40,
          data: spend.years.map(({ amounts }) => inMoneyUnit(amounts[index] ?? 0, locale)),
        })),
        {
          type: 'line',
          name: share,
          yAxisIndex: 1,
          symbolSize: 6,
          lineStyle: { color: colors.text, width: 2 },
          itemStyle: { color: colors.text },
          label: { show: true, formatter: '{c}%', color: colors.text, fontSize: 11 },
          data: spend.years.map((year) => year.share ?? '-'),
        },
      ],
    }),
    [spend, names, locale, unit, share],
  );
  if (spend.years.length === 0) return null;
  const label = t(($) => $.competitors.chartLabel, {
    name: profile.name,
    from: spend.years[0]?.year ?? 0,
    to: spend.years.at(-1)?.year ?? 0,
  });
  return (
    <section className="panel competitors-card" aria-label={label}>
      <h2>
        {withUnit(
          t(($) => $.competitors.chart),
          unit,
          locale,
        )}
      </h2>
      <Chart option={option} label={label} height={240} />
    </section>
  );
});
