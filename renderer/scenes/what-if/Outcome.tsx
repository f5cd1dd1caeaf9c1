import { observer } from 'mobx-react-lite';
import { formatNumber } from '../../../shared/format/number.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';

/** Accounts and revenue by tier, today and in the what-if, and what to mind about them. */
export const Outcome = observer(() => {
  const { app, whatIf } = useStores();
  const { t } = app;
  const { before, after } = whatIf.comparison;
  const rows = before.map((part, index) => ({ part, next: after[index] ?? part }));
  return (
    <div className="what-if-outcome" data-testid="what-if-outcome">
      <Notices />
      <ul className="what-if-tiers">
        {rows
          .filter(({ part, next }) => part.tier !== 'unrated' || part.count + next.count > 0)
          .map(({ part, next }) => {
            const { tier } = part;
            const name = tier === 'unrated' ? t(($) => $.common.unrated) : tier;
            const isChanged = part.count !== next.count;
            return (
              <li
                key={tier}
                className={isChanged ? 'what-if-tier what-if-tier-changed' : 'what-if-tier'}
                data-testid={`what-if-tier-${tier}`}
              >
                <TierBadge tier={tier === 'unrated' ? null : tier} />
                <span className="visually-hidden">
                  {t(($) => $.whatIf.tierCount, { tier: name, before: part.count, after: next.count })}
                </span>
                <span className="what-if-count" aria-hidden="true">
                  {isChanged ? `${part.count} → ` : ''}
                  <b>{next.count}</b>
                </span>
                <span className="muted what-if-share">
                  {t(($) => $.whatIf.shareOfRevenue)} {share(part.revenueShare)}
                  {part.revenueShare === next.revenueShare ? '' : ` → ${share(next.revenueShare)}`}
                </span>
              </li>
            );
          })}
      </ul>
    </div>
  );
});

/** Capacity, borderline accounts, and what is wrong with the settings. */
const Notices = observer(() => {
  const { app, whatIf } = useStores();
  const { t } = app;
  const { strategic, capacity, borderline } = whatIf.comparison;
  const { review, tier } = whatIf.model;
  const isOver = strategic > capacity;
  return (
    <div className="what-if-notices">
      {whatIf.issues.map(({ code, severity, where }) => (
        <p
          key={`${code} ${where}`}
          className={severity === 'error' ? 'what-if-bad' : 'what-if-warn'}
          role={severity === 'error' ? 'alert' : undefined}
          data-testid={`issue-${code}`}
        >
          {t(($) => $.whatIf.issue[code], { where, sum: formatNumber(sumOf(whatIf.model.tier.criteria)) })}
        </p>
      ))}
      {whatIf.isBroken && <p className="muted">{t(($) => $.whatIf.broken)}</p>}
      <p
        className={isOver ? 'what-if-warn' : 'muted'}
        title={t(($) => $.whatIf.capacityRule, {
          percent: review.capacity.percent,
          least: review.capacity.least,
        })}
        data-testid="what-if-capacity"
      >
        {isOver
          ? t(($) => $.whatIf.capacityExceeded, { strategic, capacity })
          : t(($) => $.whatIf.capacity, { strategic, capacity })}
        {' · '}
        {t(($) => $.whatIf.borderline, { count: borderline.length, points: tier.borderline })}
      </p>
    </div>
  );
});

function sumOf(criteria: readonly { readonly weight: number; readonly retired?: true }[]): number {
  return criteria.reduce((sum, { weight, retired }) => sum + (retired === true ? 0 : weight), 0);
}

function share(value: number | null): string {
  return value === null ? '–' : `${formatNumber(value, 1, true)}%`;
}
