import './assessment.css';
import { Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { EmptyState } from '../../components/EmptyState.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import { AssessmentBoard } from './AssessmentBoard.tsx';

/** Self-assessments of all accounts: choose one on the left, work on its rounds on the right. */
export const AssessmentsPage = observer(() => {
  const { app, account, portfolio, notices } = useStores();
  const { t } = app;
  return (
    <div className="page" data-testid="assessments-page">
      <header className="page-header">
        <h1>{t(($) => $.assessment.title)}</h1>
        <p className="muted">{t(($) => $.assessment.intro)}</p>
      </header>
      <div className="assessment-split">
        <nav className="panel assessment-accounts" aria-label={t(($) => $.assessment.chooseAccount)}>
          {portfolio.summaries.map(({ accountId, name, tier }) => (
            <button
              key={accountId}
              type="button"
              aria-current={account.id === accountId}
              data-testid={`assessment-account-${accountId}`}
              onClick={() => {
                account.open(accountId).catch(notices.show);
              }}
            >
              <TierBadge tier={tier} />
              {name}
            </button>
          ))}
        </nav>
        <div className="assessment-main">
          {account.id === null && (
            <EmptyState
              title={t(($) => $.assessment.chooseAccount)}
              text={t(($) => $.assessment.noAccount)}
            />
          )}
          {account.id !== null && !account.isLoaded && <Spin />}
          {account.id !== null && account.isLoaded && <AssessmentBoard key={account.id} />}
        </div>
      </div>
    </div>
  );
});
