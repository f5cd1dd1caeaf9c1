import { observer } from 'mobx-react-lite';
import { formatDate } from '../../../shared/format/date.ts';
import { formatAmount } from '../../../shared/format/money.ts';
import { formatShare } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import type { Profile } from './profile.ts';
import { ThreatTag } from './ThreatTag.tsx';

/** The key figures over all accounts. */
export const RivalFigures = observer(({ profile }: { readonly profile: Profile }) => {
  const { t, locale } = useStores().app;
  const none = t(($) => $.common.none);
  const { accountIds, spend, share, threat, nextEnd } = profile;
  return (
    <dl className="panel competitors-figures" data-testid="rival-figures">
      <div>
        <dt>{t(($) => $.competitors.key.accounts)}</dt>
        <dd>{accountIds.length}</dd>
      </div>
      <div title={t(($) => $.competitors.spendHint)}>
        <dt>{t(($) => $.competitors.key.spend)}</dt>
        <dd>{spend === null ? none : formatAmount(spend, locale)}</dd>
      </div>
      <div title={t(($) => $.competitors.shareHint)}>
        <dt>{t(($) => $.competitors.key.share)}</dt>
        <dd>{share === null ? none : formatShare(share)}</dd>
      </div>
      <div>
        <dt>{t(($) => $.competitors.key.threat)}</dt>
        <dd>
          <ThreatTag threat={threat} />
        </dd>
      </div>
      <div>
        <dt>{t(($) => $.competitors.key.nextEnd)}</dt>
        <dd>{nextEnd === null ? none : formatDate(nextEnd, locale)}</dd>
      </div>
    </dl>
  );
});
