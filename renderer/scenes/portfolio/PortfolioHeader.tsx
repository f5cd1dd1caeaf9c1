import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { formatAmount } from '../../../shared/format/money.ts';
import { usePerform } from '../../actions/use-actions.ts';
import { useStores } from '../../stores/stores.ts';

export const PortfolioHeader = observer(() => {
  const { app, portfolio } = useStores();
  const perform = usePerform();
  const { t } = app;
  const count = portfolio.summaries.length;
  const year = Math.max(...portfolio.summaries.map(({ revenueYear }) => revenueYear ?? 0));
  const total = formatAmount(portfolio.concentration.total, app.locale);
  return (
    <header className="page-header">
      <h1>{t(($) => $.portfolio.title)}</h1>
      <span className="muted" data-testid="portfolio-subtitle">
        {year === 0
          ? t(($) => $.portfolio.subtitleEmpty, { count })
          : t(($) => $.portfolio.subtitle, { year, total, count })}
      </span>
      <div className="page-actions">
        <Button data-testid="new-account" onClick={() => perform('account.create')}>
          {t(($) => $.portfolio.newAccount)}
        </Button>
        <Button type="primary" data-testid="export-portfolio" onClick={() => perform('export.portfolio')}>
          {t(($) => $.portfolio.export)}
        </Button>
      </div>
    </header>
  );
});
