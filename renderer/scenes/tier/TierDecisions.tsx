import './review.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { TierDecision } from '../../../shared/domain/account/tier-history.ts';
import { OVERRIDE_REASON_LABELS, REVIEW_TRIGGERS } from '../../../shared/domain/tier/review.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import { PastYear } from './PastYear.tsx';

/** Every decision on the tier, newest first: by which model, what triggered it, who proposed and approved. */
export const TierDecisions = observer(({ history }: { readonly history: readonly TierDecision[] }) => {
  const { t } = useStores().app;
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section className="tier-panel" aria-label={t(($) => $.review.decisions)} data-testid="tier-decisions">
      <header className="tier-review-head">
        <h2>{t(($) => $.review.decisions)}</h2>
        <p className="tier-rule">{t(($) => $.review.decisionsHint)}</p>
        <span className="tier-review-actions">
          <Button size="small" data-testid="tier-past-year" onClick={() => setIsAdding(true)}>
            {t(($) => $.review.pastYear)}
          </Button>
        </span>
      </header>
      {history.length === 0 ? (
        <p className="tier-rule">{t(($) => $.review.decisionsEmpty)}</p>
      ) : (
        <div className="tier-scroll">
          <table className="tier-table tier-decisions">
            <thead>
              <tr>
                <th scope="col">{t(($) => $.review.year)}</th>
                <th scope="col">{t(($) => $.review.date)}</th>
                <th scope="col">{t(($) => $.review.final)}</th>
                <th scope="col">{t(($) => $.review.computed)}</th>
                <th scope="col" className="tier-number">
                  {t(($) => $.review.total)}
                </th>
                <th scope="col">{t(($) => $.review.model)}</th>
                <th scope="col">{t(($) => $.review.trigger)}</th>
                <th scope="col">{t(($) => $.review.reason)}</th>
                <th scope="col">{t(($) => $.review.proposer)}</th>
                <th scope="col">{t(($) => $.review.approver)}</th>
              </tr>
            </thead>
            <tbody>
              {history.toReversed().map((decision) => (
                <DecisionRow key={decision.entryId} decision={decision} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isAdding && <PastYear history={history} onClose={() => setIsAdding(false)} />}
    </section>
  );
});

const DecisionRow = observer(({ decision }: { readonly decision: TierDecision }) => {
  const { app, account } = useStores();
  const { t } = app;
  const trigger = REVIEW_TRIGGERS.find(({ key }) => key === decision.trigger);
  const kind = OVERRIDE_REASON_LABELS.find(({ key }) => key === decision.reasonKind);
  const day = decision.date ?? account.entryById(decision.entryId)?.evidence?.asOf ?? null;
  const reason = [kind === undefined ? '' : app.label(kind.label), decision.reason ?? '']
    .filter((text) => text !== '')
    .join(' · ');
  return (
    <tr data-testid="tier-decision">
      <th scope="row">{decision.year}</th>
      <td className="tier-nowrap">{day === null ? '–' : formatDate(day, app.locale)}</td>
      <td className="tier-nowrap">
        <TierBadge tier={decision.recorded} />
        {decision.override && <span className="tier-override-mark">{t(($) => $.review.override)}</span>}
      </td>
      <td>{decision.computed ?? '–'}</td>
      <td className="tier-number">
        {decision.result.tierScore === null ? '–' : formatScore(decision.result.tierScore)}
      </td>
      <td className="tier-nowrap">{t(($) => $.review.modelVersion, { version: decision.model ?? 1 })}</td>
      <td>{trigger === undefined ? t(($) => $.review.noTrigger) : app.label(trigger.label)}</td>
      <td className="tier-reason">
        {reason === '' ? '–' : reason}
        {decision.expires !== null && <Expiry day={decision.expires} />}
      </td>
      <td className="tier-nowrap">{decision.proposer === null ? '–' : account.title(decision.proposer)}</td>
      <td>
        {joinTexts(
          decision.approvers.map((id) => account.title(id)),
          app.locale,
        ) || '–'}
      </td>
    </tr>
  );
});

const Expiry = observer(({ day }: { readonly day: string }) => {
  const { app, workspace } = useStores();
  const date = formatDate(day, app.locale);
  const isOver = day <= workspace.today;
  return (
    <span className="muted">{` · ${app.t(($) => (isOver ? $.review.expired : $.review.expires), { date })}`}</span>
  );
});
