import './value.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useLocation } from 'wouter';
import { readEconomics } from '../../../shared/domain/account/economics-reading.ts';
import { routes } from '../../app/routes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { BeyondPanel, RiskPanel } from './BeyondMoney.tsx';
import { CreditPanel } from './CreditPanel.tsx';
import { EconomicsPanel } from './EconomicsPanel.tsx';
import { FavPanel } from './FavPanel.tsx';
import { ForecastPanel } from './ForecastPanel.tsx';
import { ScenarioPanel } from './ScenarioPanel.tsx';
import { SidesPanel } from './SidesPanel.tsx';
import { ValueKeys } from './ValueKeys.tsx';

/** What the open account is worth and what it risks, every figure with its arithmetic (domain §5.3–5.6, §9.3). */
export const ValueTab = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const years = useReading(readEconomics);
  return (
    <div className="value-tab" data-testid="value-tab">
      <ValueKeys />
      <div className="value-wide">
        {years.length === 0 ? (
          <EmptyState title={t(($) => $.value.noSales)} text={t(($) => $.value.noSalesText)}>
            <Button
              type="primary"
              onClick={() =>
                goTo(
                  routes.account(account.view.account.id, 'dossier', {
                    section: 'trx',
                    field: 'trx.year_sales',
                  }),
                )
              }
            >
              {t(($) => $.value.openTransactions)}
            </Button>
          </EmptyState>
        ) : (
          <EconomicsPanel />
        )}
        <div className="value-stack">
          <FavPanel />
          <ForecastPanel />
        </div>
      </div>
      <div className="value-columns">
        <CreditPanel />
        <SidesPanel />
        <ScenarioPanel />
        <RiskPanel />
      </div>
      <BeyondPanel />
    </div>
  );
});
