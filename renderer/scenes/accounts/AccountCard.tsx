import { observer } from 'mobx-react-lite';
import { formatDate } from '../../../shared/format/date.ts';
import { formatNumber, formatPercent } from '../../../shared/format/number.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';
import { routes } from '../../app/routes.ts';
import { Meter } from '../../components/Meter.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';

/** What to know of an account at a glance; the whole card opens it. */
export const AccountCard = observer(({ summary }: { readonly summary: AccountSummary }) => {
  const { t } = useStores().app;
  const { accountId, code, name, tier, industry, manager, revenue, share, stickiness, quality } = summary;
  const none = t(($) => $.common.none);
  const about = [code, industry, manager].filter((part) => part !== null).join(' · ');
  return (
    <a
      className="panel account-card"
      href={`#${routes.account(accountId)}`}
      data-testid={`card-${code}`}
      aria-label={t(($) => $.portfolio.accounts.open, { name })}
    >
      <span className="account-card-head">
        <TierBadge tier={tier} />
        <strong className="account-card-name">{name}</strong>
      </span>
      <span className="account-card-about muted">{about}</span>
      <dl className="account-card-figures">
        <Figure name={t(($) => $.portfolio.column.revenue)} value={revenue === null ? none : formatNumber(revenue)} />
        <Figure name={t(($) => $.portfolio.column.share)} value={share === null ? none : formatPercent(share)} />
        <Figure
          name={t(($) => $.portfolio.column.stickiness)}
          value={stickiness === null ? none : formatNumber(stickiness, 1, true)}
        />
      </dl>
      <Meter value={quality} label={t(($) => $.portfolio.column.quality)} />
      <NextLine action={summary.nextAction} />
    </a>
  );
});

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt className="muted">{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const NextLine = observer(({ action }: { readonly action: AccountSummary['nextAction'] }) => {
  const { t, locale } = useStores().app;
  if (action === null) return <span className="account-card-next muted">{t(($) => $.portfolio.accounts.noNext)}</span>;
  const due = action.due === null ? '' : formatDate(action.due, locale);
  const overdue = action.overdue ? ` · ${t(($) => $.portfolio.overdue)}` : '';
  return (
    <span className={action.overdue ? 'account-card-next account-card-overdue' : 'account-card-next'}>
      {action.text} {due}
      {overdue}
    </span>
  );
});
