import './portfolio.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { usePerform } from '../../actions/use-actions.ts';
import { PortfolioViews } from '../../app/PortfolioViews.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterBar } from '../../components/portfolio-filter/FilterBar.tsx';
import { useStores } from '../../stores/stores.ts';
import { ConcentrationPanel } from './ConcentrationPanel.tsx';
import { MatrixPanel } from './MatrixPanel.tsx';
import { PortfolioHeader } from './PortfolioHeader.tsx';
import { PortfolioTable } from './PortfolioTable.tsx';
import { Totals } from './Totals.tsx';

/** All accounts side by side: who matters now, who will, and how much hangs on few. */
export const PortfolioPage = observer(() => {
  const { app, portfolio } = useStores();
  const perform = usePerform();
  const { t } = app;
  if (portfolio.summaries.length === 0) {
    return (
      <div className="page" data-testid="portfolio-page">
        <h1>{t(($) => $.portfolio.title)}</h1>
        <EmptyState title={t(($) => $.portfolio.empty.title)} text={t(($) => $.portfolio.empty.text)}>
          <Button type="primary" data-testid="empty-create" onClick={() => perform('account.create')}>
            {t(($) => $.portfolio.empty.action)}
          </Button>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="page" data-testid="portfolio-page">
      <PortfolioViews current="list" />
      <PortfolioHeader />
      <div className="portfolio-columns">
        <section className="panel portfolio-list" aria-label={t(($) => $.portfolio.table)}>
          <FilterBar />
          <PortfolioTable />
          <Totals />
        </section>
        <div className="portfolio-side">
          <MatrixPanel />
          <ConcentrationPanel />
        </div>
      </div>
    </div>
  );
});
