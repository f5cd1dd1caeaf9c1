import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import type { SupplierDossierReading } from '../../../shared/domain/account/supplier-reading.ts';
import { inMoneyUnit } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { formatValue } from '../../../shared/format/value.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

const FACTS = ['cat.kraljic', 'cat.policy', 'cat.share_cap'] as const;

/** What the customer spends by category and year, with quadrant, policy and cap. */
export const WalletTable = observer(({ dossier }: { readonly dossier: SupplierDossierReading }) => {
  const { account, app, workspace } = useStores();
  const { t, locale } = app;
  const { view } = account;
  const years = [...dossier.years, ...dossier.forecastYears];
  const amount = (wan: number | undefined) =>
    wan === undefined ? '–' : formatNumber(inMoneyUnit(wan, locale));
  const fields = FACTS.flatMap((key) => workspace.catalogue.field(key) ?? []);
  return (
    <div>
      <table className="supplier-table" data-testid="wallet-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.supplier.category)}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="supplier-figure">
                {dossier.forecastYears.includes(year) ? t(($) => $.supplier.forecast, { year }) : year}
              </th>
            ))}
            {fields.map((field) => (
              <th key={field.key} scope="col">
                {app.label(field.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dossier.categories.map((category) => (
            <tr key={category.id}>
              <th scope="row">
                <Link href={routes.account(view.account.id, 'supplier', { record: category.id })}>
                  {category.name}
                </Link>
              </th>
              {years.map((year) => (
                <td key={year} className="supplier-figure">
                  {amount(category.spend.get(year))}
                </td>
              ))}
              {fields.map((field) => (
                <td key={field.key}>
                  {formatValue(field.type, view.value(category.id, field.key), locale, view.title) || '–'}
                </td>
              ))}
            </tr>
          ))}
          <tr className="supplier-sum">
            <th scope="row">{t(($) => $.supplier.total)}</th>
            {years.map((year) => (
              <td key={year} className="supplier-figure" data-testid={`wallet-${year}`}>
                {amount(dossier.byYear.get(year)?.wallet)}
              </td>
            ))}
            <td colSpan={fields.length} />
          </tr>
        </tbody>
      </table>
    </div>
  );
});
