import './accounts.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { type RatedTier, TIER_BANDS } from '../../../shared/domain/tier/tiers.ts';
import { usePerform } from '../../actions/use-actions.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { AccountCard } from './AccountCard.tsx';

/** Accounts as cards, one group a tier. */
export const AccountsPage = observer(() => {
  const { app, portfolio } = useStores();
  const perform = usePerform();
  const { t } = app;
  const count = portfolio.summaries.length;
  return (
    <div className="page accounts" data-testid="accounts-page">
      <header className="page-header">
        <h1>{t(($) => $.portfolio.accounts.title)}</h1>
        <span className="muted">{t(($) => $.common.accounts, { count })}</span>
        <div className="page-actions">
          <Button type="primary" data-testid="new-account" onClick={() => perform('account.create')}>
            {t(($) => $.portfolio.newAccount)}
          </Button>
        </div>
      </header>
      {count === 0 ? (
        <EmptyState title={t(($) => $.portfolio.empty.title)} text={t(($) => $.portfolio.empty.text)} />
      ) : null}
      {TIER_BANDS.map(({ key, label }) => (
        <TierGroup key={key} tier={key} title={app.label(label)} />
      ))}
      <TierGroup tier="unrated" title={t(($) => $.portfolio.accounts.unrated)} />
    </div>
  );
});

type TierGroupProps = { readonly tier: RatedTier; readonly title: string };

const TierGroup = observer(({ tier, title }: TierGroupProps) => {
  const { summaries } = useStores().portfolio;
  const accounts = summaries.filter((summary) => (summary.tier ?? 'unrated') === tier);
  if (accounts.length === 0) return null;
  return (
    <section className="accounts-group" aria-label={title}>
      <h2>
        {title} <span className="muted">{accounts.length}</span>
      </h2>
      <div className="accounts-cards">
        {accounts.map((summary) => (
          <AccountCard key={summary.accountId} summary={summary} />
        ))}
      </div>
    </section>
  );
});
