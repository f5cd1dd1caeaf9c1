import { observer } from 'mobx-react-lite';
import { formatAmount } from '../../../shared/format/money.ts';
import { formatNumber, formatShare } from '../../../shared/format/number.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';
import { routes } from '../../app/routes.ts';
import { Meter } from '../../components/Meter.tsx';
import { NextAction } from '../../components/NextAction.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';

/** What to know of an account at a glance; its link covers the card. */
export const AccountCard = observer(({ summary }: { readonly summary: AccountSummary }) => {
  const { t, locale } = useStores().app;
  const { accountId, code, name, tier, industry, manager, revenue, share, stickiness, quality } = summary;
  const none = t(($) => $.common.none);
  const about = [code, industry, manager].filter((part) => part !== null).join(' · ');
  return (
    <article className="panel account-card" data-testid={`card-${code}`}>
      <span className="account-card-head">
        <TierBadge tier={tier} />
        <a className="account-card-name" href={`#${routes.account(accountId)}`}>
          {name}
        </a>
      </span>
      <span className="account-card-about muted">{about}</span>
      <dl className="account-card-figures">
        <Figure
          name={t(($) => $.portfolio.column.revenue)}
          value={revenue === null ? none : formatAmount(revenue, locale)}
        />
        <Figure
          name={t(($) => $.portfolio.column.share)}
          value={share === null ? none : formatShare(share)}
        />
        <Figure
          name={t(($) => $.portfolio.column.stickiness)}
          value={stickiness === null ? none : formatNumber(stickiness, 1, true)}
        />
      </dl>
      <span className="account-card-quality">
        <span className="muted">{t(($) => $.portfolio.column.quality)}</span>
        <Meter value={quality} label={t(($) => $.portfolio.column.quality)} />
      </span>
      <NextAction action={summary.nextAction} />
    </article>
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
