import { observer } from 'mobx-react-lite';
import { Fragment } from 'react';
import type { CategoryReading, SupplierReading } from '../../../shared/domain/account/supplier-reading.ts';
import { formatDifference, formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { RankEstimate } from './RankEstimate.tsx';
import { ShareCellView } from './ShareCellView.tsx';
import { type ShareMode, type ShareTotal, shareMatrix } from './share-matrix.ts';

type ShareTableProps = {
  readonly categories: readonly CategoryReading[];
  readonly suppliers: readonly SupplierReading[];
  readonly years: readonly number[];
  readonly forecastYears: readonly number[];
  readonly mode: ShareMode;
};

/** Who has how much of which category, year by year; every cell can be typed over. */
export const ShareTable = observer(
  ({ categories, suppliers, years, forecastYears, mode }: ShareTableProps) => {
    const { account, app } = useStores();
    const { t } = app;
    return (
      <div className="supplier-scroll">
        <table className="supplier-table supplier-shares" data-testid="share-table">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.supplier.supplier)}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="supplier-figure">
                  {forecastYears.includes(year) ? t(($) => $.supplier.forecast, { year }) : year}
                </th>
              ))}
              <th scope="col" className="supplier-figure supplier-nowrap">
                {t(($) => $.supplier.trend)}
              </th>
            </tr>
          </thead>
          <tbody>
            {categories.map((category) => {
              const matrix = shareMatrix(account.view, category, suppliers, years);
              return (
                <Fragment key={category.id}>
                  <tr className="supplier-group">
                    <th scope="rowgroup" colSpan={years.length + 2}>
                      {category.name}
                      {category.cap !== null && category.cap !== undefined && (
                        <span className="muted">
                          {t(($) => $.supplier.capOf, { cap: formatNumber(category.cap) })}
                        </span>
                      )}
                      {matrix.lines.some(({ cells }) => cells.some(({ entryId }) => entryId === null)) && (
                        <RankEstimate category={category} suppliers={suppliers} years={years} />
                      )}
                      {category.yearsWithoutSpend.length > 0 && (
                        <span role="alert" className="supplier-caution supplier-problem">
                          {t(($) => $.supplier.noSpendHere, { years: category.yearsWithoutSpend.join(', ') })}
                        </span>
                      )}
                    </th>
                  </tr>
                  {matrix.lines.map(({ supplier, cells, trend }) => (
                    <tr key={supplier.id}>
                      <th scope="row">{supplier.name}</th>
                      {cells.map((cell, index) => (
                        <ShareCellView
                          key={years[index]}
                          cell={cell}
                          year={years[index] ?? 0}
                          category={category}
                          supplier={supplier}
                          mode={mode}
                        />
                      ))}
                      <td className="supplier-figure">{trend === null ? '–' : formatDifference(trend, 0)}</td>
                    </tr>
                  ))}
                  <SumRows totals={matrix.totals} years={years} />
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
    );
  },
);

/** What nobody is known to have, and the check of the sum: beyond 100.50 it is an error (domain §3.3). */
const SumRows = observer(
  ({ totals, years }: { readonly totals: readonly ShareTotal[]; readonly years: readonly number[] }) => {
    const { t } = useStores().app;
    return (
      <>
        {totals.some(({ remainder, isEmpty }) => !isEmpty && remainder > 0) && (
          <tr className="supplier-others">
            <th scope="row">{t(($) => $.supplier.others)}</th>
            {totals.map(({ remainder, isEmpty }, index) => (
              <td key={years[index]} className="supplier-figure supplier-remainder">
                {isEmpty || remainder === 0 ? '–' : `${formatNumber(remainder)}%`}
              </td>
            ))}
            <td />
          </tr>
        )}
        <tr className="supplier-others">
          <th scope="row">{t(($) => $.supplier.total)}</th>
          {totals.map(({ total, remainder, isOver, isEmpty }, index) => (
            <td key={years[index]} className="supplier-figure supplier-remainder">
              {isOver ? (
                <span role="alert" className="supplier-over">
                  {t(($) => $.supplier.over, { total: formatNumber(total) })}
                </span>
              ) : (
                <span>{isEmpty ? '–' : `${formatNumber(total + remainder)}%`}</span>
              )}
            </td>
          ))}
          <td />
        </tr>
      </>
    );
  },
);
