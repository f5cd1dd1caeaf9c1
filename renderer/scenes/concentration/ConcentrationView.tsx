import './concentration.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { concentrationMeasures } from '../../../shared/domain/concentration/concentration.ts';
import { afterLoss } from '../../../shared/domain/concentration/scenario.ts';
import { formatAmount } from '../../../shared/format/money.ts';
import { routes } from '../../app/routes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import type { SoldAccount } from '../../stores/portfolio-store.ts';
import { useStores } from '../../stores/stores.ts';
import { LossPanel } from './LossPanel.tsx';
import { type Lost, lossOf, NOTHING_LOST } from './lost.ts';
import { MeasuresPanel } from './MeasuresPanel.tsx';
import { ParetoPanel } from './ParetoPanel.tsx';
import { SidesTable } from './SidesTable.tsx';
import { VerdictLine } from './VerdictLine.tsx';

/** How much of our sales hangs on few customers, both sides of it, and what the loss of one would do (domain §5.6). */
export const ConcentrationView = observer(() => {
  const { app, portfolio, workspace } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const [lost, setLost] = useState<Lost>(NOTHING_LOST);
  const limits = workspace.models.current.model.concentration;
  const { sold, concentration } = portfolio;
  const account = sold.find(({ accountId }) => accountId === lost.accountId) ?? sold[0];
  const wallet = account === undefined ? null : (portfolio.byId(account.accountId)?.wallet ?? null);
  const loss = useMemo(() => lossOf(lost, wallet), [lost, wallet]);
  const after = useMemo(() => {
    if (lost.amount === 0 || account === undefined) return null;
    const isLost = ({ accountId }: SoldAccount) => accountId === account.accountId;
    return concentrationMeasures(afterLoss(sold, isLost, loss), limits);
  }, [sold, account, loss, lost.amount, limits]);
  if (account === undefined || concentration.total === 0) {
    return (
      <EmptyState title={t(($) => $.concentration.empty)} text={t(($) => $.concentration.emptyText)}>
        <Button type="primary" onClick={() => goTo(routes.accounts)}>
          {t(($) => $.concentration.openAccounts)}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className="concentration" data-testid="concentration-view">
      <header className="concentration-head">
        <h1>{t(($) => $.concentration.title)}</h1>
        <span className="muted">
          {t(($) => $.concentration.note, {
            count: sold.length,
            total: formatAmount(concentration.total, app.locale),
          })}
        </span>
        <VerdictLine now={concentration} />
      </header>
      <LossPanel
        accounts={sold}
        account={account}
        wallet={wallet}
        lost={lost}
        loss={loss}
        onChange={setLost}
      />
      <div className="concentration-columns">
        <MeasuresPanel now={concentration} after={after} />
        <ParetoPanel concentration={concentration} />
      </div>
      <SidesTable />
    </div>
  );
});
