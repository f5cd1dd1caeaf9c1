import { observer } from 'mobx-react-lite';
import type {
  CategoryReading,
  SupplierDossierReading,
} from '../../../shared/domain/account/supplier-reading.ts';
import { round2 } from '../../../shared/domain/scale.ts';
import { accountYear, categoryShares } from '../../../shared/domain/supplier/position.ts';
import { OTHERS } from '../../../shared/domain/supplier/shares.ts';
import { shareTrendChart, shareTrendTable } from '../../../shared/figure/chart/share-trend.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useStores } from '../../stores/stores.ts';

type ShareTrendProps = {
  readonly dossier: SupplierDossierReading;
  /** One category; the whole wallet when left out. */
  readonly category?: CategoryReading;
  readonly years: readonly number[];
};

/** How the shares of all suppliers moved over the years, stacked to the whole. */
export const ShareTrend = observer(({ dossier, category, years: wanted }: ShareTrendProps) => {
  const { t } = useStores().app;
  const shareOf = (key: string, year: number): number | null => {
    const rows =
      category === undefined
        ? accountYear(dossier.categories, year).suppliers
        : categoryShares(category, year).rows;
    const share = rows.find(({ supplier }) => supplier === key)?.share ?? null;
    return share === null ? null : round2(share);
  };
  const keys = [...dossier.suppliers.map(({ key }) => key), OTHERS];
  const years = wanted.filter((year) => keys.some((key) => shareOf(key, year) !== null));
  const lines = [
    ...dossier.suppliers.map(({ key, name }) => ({ key, name })),
    { key: OTHERS, name: t(($) => $.supplier.others), isOthers: true },
  ].map((line) => ({ ...line, values: years.map((year) => shareOf(line.key, year)) }));
  const shown = lines.filter(({ values }) => values.some((value) => value !== null && value > 0));
  if (shown.length === 0) return null;
  const label =
    category === undefined
      ? t(($) => $.supplier.chart.account)
      : t(($) => $.supplier.chart.category, { category: category.name });
  const names = years.map((year) =>
    dossier.forecastYears.includes(year) ? t(($) => $.supplier.forecast, { year }) : String(year),
  );
  return (
    <div data-testid="share-trend">
      <Chart
        option={shareTrendChart(names, shown)}
        table={shareTrendTable(
          t(($) => $.chart.year),
          names,
          shown,
        )}
        label={label}
        height={240}
      />
    </div>
  );
});
