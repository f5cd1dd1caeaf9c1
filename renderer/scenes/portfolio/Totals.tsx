import { observer } from 'mobx-react-lite';
import { formatAmount } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

/** How many are shown, their revenue, and what part of all revenue is at risk. */
export const Totals = observer(() => {
  const { app, portfolio, portfolioFilter } = useStores();
  const { t } = app;
  const { rows } = portfolioFilter;
  const { revenueAtRisk, revenueAtRiskPercent } = portfolio.concentration;
  const total = rows.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0);
  return (
    <footer className="portfolio-totals" data-testid="portfolio-totals">
      {t(($) => $.portfolio.totals, {
        shown: rows.length,
        count: portfolio.summaries.length,
        total: formatAmount(total, app.locale),
      })}
      {revenueAtRiskPercent === null
        ? null
        : ` · ${t(($) => $.portfolio.risk, { amount: formatAmount(revenueAtRisk, app.locale), percent: formatNumber(revenueAtRiskPercent) })}`}
    </footer>
  );
});
