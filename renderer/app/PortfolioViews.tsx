import './portfolio-views.css';
import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { useStores } from '../stores/stores.ts';
import { PORTFOLIO_VIEWS, type PortfolioView, routes } from './routes.ts';

/** The views of the portfolio: its list, and what can be asked of all accounts together. */
export const PortfolioViews = observer(({ current }: { readonly current: PortfolioView | 'list' }) => {
  const { t } = useStores().app;
  return (
    <nav className="portfolio-views" aria-label={t(($) => $.portfolio.views)}>
      {(['list', ...PORTFOLIO_VIEWS] as const).map((view) => (
        <Link
          key={view}
          href={view === 'list' ? routes.portfolio : routes.portfolioView(view)}
          className="portfolio-view"
          aria-current={view === current ? 'page' : undefined}
          data-testid={`portfolio-view-${view}`}
        >
          {t(($) => $.portfolio.view[view])}
        </Link>
      ))}
    </nav>
  );
});
