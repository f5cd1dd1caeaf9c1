import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { walletTrend, walletTrendTable } from '../../../shared/figure/chart/wallet-trend.ts';
import { inMoneyUnit, moneyUnitLabel } from '../../../shared/format/money.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { keyFigures } from './key-figures.ts';

/** The customer's wallet by year with our share; nothing while no spend is known. */
export const WalletTrend = observer(() => {
  const { t, locale } = useStores().app;
  const years = useReading(keyFigures);
  const unit = moneyUnitLabel(locale);
  const wallet = `${t(($) => $.account.overview.row.wallet)} (${unit})`;
  const share = `${t(($) => $.account.overview.row.share)} (%)`;
  const drawn = useMemo(() => {
    const texts = { year: t(($) => $.chart.year), wallet, share };
    const points = years.map(({ year, isForecast, figures }) => ({
      year,
      isForecast,
      wallet: figures.wallet === null ? null : inMoneyUnit(figures.wallet, locale),
      share: figures.share,
    }));
    return { option: walletTrend(points, texts), table: walletTrendTable(points, texts) };
  }, [years, locale, wallet, share, t]);
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
      <Chart {...drawn} label={label} height={210} />
    </section>
  );
});
