import { observer } from 'mobx-react-lite';
import { offBidContactShare } from '../../../shared/domain/performance/performance.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { offBidContacts, type ServiceRow, serviceByTier, type TopContact } from './service-rows.ts';

type ServiceFiguresProps = { readonly rows: readonly ServiceRow[]; readonly top: TopContact };

/** Compliance by tier, executive contact and off-bid contacts of the whole portfolio. */
export const ServiceFigures = observer(({ rows, top }: ServiceFiguresProps) => {
  const { t } = useStores().app;
  const { all, outside } = offBidContacts(rows);
  const share = (value: number | null) =>
    value === null ? t(($) => $.service.none) : `${formatNumber(value)}%`;
  return (
    <dl className="service-figures">
      {serviceByTier(rows).map(({ tier, count, known, mean }) => (
        <div key={tier} className="panel" title={t(($) => $.service.complianceRule)}>
          <dt>{t(($) => $.service.byTier, { tier })}</dt>
          <dd data-testid={`service-tier-${tier}`}>{share(mean)}</dd>
          <dd className="muted">{t(($) => $.service.tierCount, { count, known })}</dd>
        </div>
      ))}
      <div className="panel service-wide">
        <dt>{t(($) => $.service.executive)}</dt>
        <dd data-testid="service-executive">{share(top.share)}</dd>
        <dd className="muted">
          {t(($) => $.service.executiveRule, { count: top.largest.length, met: top.met })}
        </dd>
      </div>
      <div className="panel service-wide">
        <dt>{t(($) => $.service.offBid)}</dt>
        <dd data-testid="service-off-bid">{share(offBidContactShare(outside, all))}</dd>
        <dd className="muted">{t(($) => $.service.offBidRule, { all, outside })}</dd>
      </div>
    </dl>
  );
});
