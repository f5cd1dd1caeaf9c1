import { FileWordOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { readDossierQuality } from '../../../shared/domain/account/quality-reading.ts';
import { readStickiness } from '../../../shared/domain/account/stickiness-reading.ts';
import { readTier } from '../../../shared/domain/account/tier-reading.ts';
import { sum } from '../../../shared/domain/scale.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { HeaderChip } from './HeaderChip.tsx';
import { QualityChip } from './QualityChip.tsx';
import { RelationshipChip } from './RelationshipChip.tsx';

/** Who the account is and, in five chips, where it stands; each chip leads to its arithmetic. */
export const AccountHeader = observer(() => {
  const { account, app, jobs } = useStores();
  const { t } = app;
  const { view } = account;
  const { id } = view.account;
  const tier = useReading(readTier);
  const tierScore = tier.now.tierScore ?? tier.history.at(-1)?.result.tierScore ?? null;
  const quality = useReading(readDossierQuality);
  const { stickiness } = useReading(readStickiness);
  const stale = sum(quality.readings.map((reading) => reading.stale));
  const manager = view.title(view.text(id, 'bas.am'));
  const rank = view.number(id, 'env.rank');
  const facts = [
    view.text(id, 'bas.industry'),
    rank === null ? '' : t(($) => $.account.rank, { rank }),
    manager === '' ? '' : t(($) => $.account.manager, { name: manager }),
  ].filter((text) => text !== '');

  return (
    <header className="account-header">
      <Link
        href={routes.account(id, 'tier')}
        aria-label={
          tier.tier === null ? t(($) => $.account.unrated) : t(($) => $.account.tierOf, { tier: tier.tier })
        }
        data-testid="tier-badge"
      >
        <TierBadge tier={tier.tier} />
      </Link>
      <h1>{view.title(id)}</h1>
      <span className="account-facts" title={facts.join(' · ')}>
        {facts.join(' · ')}
      </span>
      <div className="page-actions">
        <HeaderChip
          href={routes.account(id, 'tier')}
          name={t(($) => $.account.chip.tier)}
          value={tierScore === null ? null : formatScore(tierScore)}
          remark={tier.now.borderline ? t(($) => $.account.chip.borderline) : ''}
          testId="chip-tier"
        />
        <QualityChip />
        <HeaderChip
          href={routes.account(id, 'stickiness')}
          name={t(($) => $.account.chip.stickiness)}
          value={stickiness === null ? null : formatNumber(stickiness, 1, true)}
          remark=""
          testId="chip-stickiness"
        />
        <RelationshipChip />
        {stale > 0 && (
          <HeaderChip
            href={routes.account(id, 'dossier', { section: 'list-stale' })}
            name={t(($) => $.account.chip.stale)}
            value={String(stale)}
            remark=""
            testId="chip-stale"
          />
        )}
        <Button
          icon={<FileWordOutlined />}
          data-testid="export-dossier"
          onClick={() => void jobs.start('customer-dossier', id)}
        >
          {t(($) => $.account.exportDossier)}
        </Button>
      </div>
    </header>
  );
});
