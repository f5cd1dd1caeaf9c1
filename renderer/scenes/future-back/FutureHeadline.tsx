import { observer } from 'mobx-react-lite';
import { sum } from '../../../shared/domain/scale.ts';
import { futureRevenueShare } from '../../../shared/domain/tier/matrix.ts';
import { formatAmount } from '../../../shared/format/money.ts';
import { formatNumber, formatShare } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { type FutureRow, pairTotals } from './future-rows.ts';

/** Below this share of today's revenue the source warns (domain §5.4). */
const LOW = 50;

/** How much of today's revenue comes from the customers of the future. */
export const FutureHeadline = observer(({ rows }: { readonly rows: readonly FutureRow[] }) => {
  const { t, locale } = useStores().app;
  const share = futureRevenueShare(rows.map((row) => ({ ...row, revenue: row.revenue ?? 0 })));
  const isAhead = ({ futureTier }: FutureRow) => futureTier === 'S' || futureTier === 'A';
  const ahead = sum(rows.filter(isAhead).map(({ revenue }) => revenue ?? 0));
  const total = sum(rows.map(({ revenue }) => revenue ?? 0));
  const gaps = rows.filter(({ futureTier }) => futureTier === 'unrated').length;
  const without = pairTotals(rows).find(({ pair }) => pair === 'none');
  return (
    <section className="panel future-headline" aria-label={t(($) => $.futureBack.title)}>
      {share === null ? (
        <p className="muted">{t(($) => $.futureBack.unknownRevenue)}</p>
      ) : (
        <>
          <b className={share < LOW ? 'future-share future-warn' : 'future-share'} data-testid="future-share">
            {formatShare(share)}
          </b>
          <div>
            <p>{t(($) => $.futureBack.headline)}</p>
            <p className="muted future-formula">
              {t(($) => $.futureBack.formula, {
                ahead: formatAmount(ahead, locale),
                total: formatAmount(total, locale),
              })}
              {gaps > 0 &&
                ` · ${t(($) => $.futureBack.gaps, { count: gaps, share: formatNumber(without?.share ?? 0, 1) })}`}
            </p>
          </div>
          {share < LOW && (
            <p className="future-warn future-warning" data-testid="future-warning">
              {t(($) => $.futureBack.warning)}
            </p>
          )}
        </>
      )}
    </section>
  );
});
