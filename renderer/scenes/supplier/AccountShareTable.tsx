import { observer } from 'mobx-react-lite';
import type { SupplierDossierReading } from '../../../shared/domain/account/supplier-reading.ts';
import {
  OTHERS,
  SUPPLY_BANDS,
  shareTrend,
  supplyConcentration,
} from '../../../shared/domain/supplier/shares.ts';
import { inMoneyUnit } from '../../../shared/format/money.ts';
import { formatDifference, formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

/** Amount and share of the whole wallet of each supplier, and how concentrated supply is (domain §3.3). */
export const AccountShareTable = observer(({ dossier }: { readonly dossier: SupplierDossierReading }) => {
  const { app } = useStores();
  const { t, locale } = app;
  const { years, byYear } = dossier;
  const amount = (wan: number) => formatNumber(inMoneyUnit(wan, locale));
  const find = (year: number, key: string) =>
    byYear.get(year)?.suppliers.find(({ supplier }) => supplier === key);
  const hasOthers = years.some((year) => find(year, OTHERS) !== undefined);
  const lines = [
    ...dossier.suppliers.map(({ key, name }) => ({ key, name })),
    ...(hasOthers ? [{ key: OTHERS, name: t(($) => $.supplier.others) }] : []),
  ];
  const latest = years.at(-1) ?? 0;
  return (
    <div>
      <table className="supplier-table" data-testid="account-share-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.supplier.supplier)}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="supplier-figure" colSpan={2}>
                {year}
              </th>
            ))}
            <th scope="col" className="supplier-figure">
              {t(($) => $.supplier.trend)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name }) => {
            const trend = shareTrend(find(latest, key)?.share ?? null, find(latest - 2, key)?.share ?? null);
            return (
              <tr key={key}>
                <th scope="row">{name}</th>
                {years.map((year) => {
                  const found = find(year, key);
                  return [
                    <td
                      key={`${year} amount`}
                      className="supplier-figure"
                      data-testid={`amount-${key}-${year}`}
                    >
                      {found === undefined ? '–' : amount(found.amount)}
                    </td>,
                    <td
                      key={`${year} share`}
                      className="supplier-figure supplier-share"
                      data-testid={`sow-${key}-${year}`}
                    >
                      {found?.share === null || found === undefined
                        ? '–'
                        : `${formatNumber(found.share, 2, true)}%`}
                    </td>,
                  ];
                })}
                <td className="supplier-figure">{trend === null ? '–' : formatDifference(trend)}</td>
              </tr>
            );
          })}
          <tr className="supplier-sum">
            <th scope="row">{t(($) => $.supplier.hhi)}</th>
            {years.map((year) => (
              <td key={year} className="supplier-figure" colSpan={2} data-testid={`hhi-${year}`}>
                {formatHhi(byYear.get(year)?.hhi ?? null)}
              </td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
      <HhiReading hhi={byYear.get(latest)?.hhi ?? null} />
    </div>
  );
});

/** What the latest supplier HHI says: how concentrated supply is, and as how many equal suppliers it reads. */
const HhiReading = observer(({ hhi }: { readonly hhi: number | null }) => {
  const { app } = useStores();
  if (hhi === null) return null;
  const { band, effective } = supplyConcentration(hhi);
  const name = SUPPLY_BANDS.find(({ key }) => key === band)?.label;
  return (
    <p className="muted supplier-note" data-testid="hhi-reading">
      {app.t(($) => $.supplier.chart.hhi, {
        hhi: formatHhi(hhi),
        band: name === undefined ? '' : app.label(name),
        effective: formatNumber(effective),
      })}
    </p>
  );
});

function formatHhi(hhi: number | null): string {
  return hhi === null ? '–' : formatNumber(hhi, 2, true);
}
