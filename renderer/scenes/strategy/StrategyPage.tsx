import '../../app/portfolio-views.css';
import './strategy.css';
import { observer } from 'mobx-react-lite';
import { Link, useSearch } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { InvestmentPage } from './InvestmentPage.tsx';
import { ReadinessPage } from './ReadinessPage.tsx';

const TABS = ['readiness', 'investment'] as const;

/** Strategy tools of our own firm: whether it is ready, and what an investment pays (domain §8.4, §9.4). */
export const StrategyPage = observer(() => {
  const { t } = useStores().app;
  const current = new URLSearchParams(useSearch()).get('tab') === 'investment' ? 'investment' : 'readiness';
  return (
    <div className="page strategy" data-testid="strategy-page">
      <header className="page-header">
        <h1>{t(($) => $.strategy.title)}</h1>
        <nav className="portfolio-views" aria-label={t(($) => $.strategy.title)}>
          {TABS.map((tab) => (
            <Link
              key={tab}
              href={`${routes.strategy}?tab=${tab}`}
              className="portfolio-view"
              aria-current={tab === current ? 'page' : undefined}
              data-testid={`strategy-${tab}`}
            >
              {t(($) => $.strategy[`${tab}Tab`])}
            </Link>
          ))}
        </nav>
      </header>
      <div className="strategy-scroll">
        {current === 'investment' ? <InvestmentPage /> : <ReadinessPage />}
      </div>
    </div>
  );
});
