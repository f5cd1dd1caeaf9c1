import { observer } from 'mobx-react-lite';
import type { SupplierDossierReading } from '../../../shared/domain/account/supplier-reading.ts';
import { currentShare } from '../../../shared/domain/supplier/position.ts';
import { inMoneyUnit, moneyUnitLabel } from '../../../shared/format/money.ts';
import { formatDifference, formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

/** Our aim by category: target against cap and today's share, and what it is worth (domain §3.5). */
export const TargetTable = observer(({ dossier }: { readonly dossier: SupplierDossierReading }) => {
  const { app } = useStores();
  const { t, locale } = app;
  const years = [...dossier.targets.keys()];
  if (years.length === 0) return <p className="muted supplier-note">{t(($) => $.supplier.targetsEmpty)}</p>;
  const amount = (wan: number | null | undefined) =>
    wan === null || wan === undefined ? '–' : formatNumber(inMoneyUnit(wan, locale));
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : `${formatNumber(value, 2)}%`;
  const unit = moneyUnitLabel(locale);

  return (
    <div>
      {years.map((year) => {
        const target = dossier.targets.get(year);
        if (target === undefined) return null;
        return (
          <table key={year} className="supplier-table" data-testid={`target-table-${year}`}>
            <thead>
              <tr>
                <th scope="col">{t(($) => $.supplier.targetYear, { year })}</th>
                {(['now', 'target', 'cap', 'headroom'] as const).map((column) => (
                  <th key={column} scope="col" className="supplier-figure">
                    {t(($) => $.supplier.targetColumn[column])}
                  </th>
                ))}
                {(['wallet', 'revenue', 'gain'] as const).map((column) => (
                  <th key={column} scope="col" className="supplier-figure">
                    {t(($) => $.supplier.targetColumn[column])} <span className="muted">{unit}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {dossier.categories.map((category, index) => {
                const position = target.categories[index];
                if (position === null || position === undefined) return null;
                return (
                  <tr key={category.id}>
                    <th scope="row">{category.name}</th>
                    <td className="supplier-figure">{share(currentShare(category))}</td>
                    <td className="supplier-figure">
                      {share(position.target)}
                      {!position.withinCap && (
                        <span role="alert" className="supplier-over">
                          {t(($) => $.supplier.overCap)}
                        </span>
                      )}
                    </td>
                    <td className="supplier-figure">{share(category.cap)}</td>
                    <td className="supplier-figure">
                      {position.headroom === null ? '–' : formatDifference(position.headroom, 0)}
                    </td>
                    <td className="supplier-figure">{amount(position.wallet)}</td>
                    <td className="supplier-figure">{amount(position.revenue)}</td>
                    <td className="supplier-figure">{amount(position.incrementalRevenue)}</td>
                  </tr>
                );
              })}
              <tr className="supplier-sum">
                <th scope="row">{t(($) => $.supplier.total)}</th>
                <td />
                <td className="supplier-figure" data-testid="target-share">
                  {share(target.total.share)}
                </td>
                <td colSpan={2} />
                <td className="supplier-figure">{amount(target.total.wallet)}</td>
                <td className="supplier-figure" data-testid="target-revenue">
                  {amount(target.total.revenue)}
                </td>
                <td className="supplier-figure" data-testid="target-gain">
                  {amount(target.total.incrementalRevenue)}
                </td>
              </tr>
            </tbody>
          </table>
        );
      })}
    </div>
  );
});
