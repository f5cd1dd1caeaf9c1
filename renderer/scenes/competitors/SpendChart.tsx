import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { spendByYear } from '../../../shared/domain/rival/rival-spend.ts';
import { rivalSpend, rivalSpendTable } from '../../../shared/figure/chart/rival-spend.ts';
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
  const drawn = useMemo(() => {
    const texts = { year: t(($) => $.chart.year), unit, share, accounts: names };
    const years = spend.years.map(({ year, amounts, share: part }) => ({
      year,
      amounts: amounts.map((amount) => inMoneyUnit(amount, locale)),
      share: part,
    }));
    return { option: rivalSpend(years, texts), table: rivalSpendTable(years, texts) };
  }, [spend, names, locale, unit, share, t]);
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
      <Chart {...drawn} label={label} height={240} />
    </section>
  );
});
