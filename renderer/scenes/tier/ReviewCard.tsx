import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { TierReading } from '../../../shared/domain/account/tier-reading.ts';
import type { TierReview } from '../../../shared/domain/account/tier-reviews.ts';
import {
  OVERRIDE_REASON_LABELS,
  REVIEW_STATES,
  REVIEW_TRIGGERS,
} from '../../../shared/domain/tier/review.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import { ApprovalDialog } from './ApprovalDialog.tsx';
import { ProposalDialog } from './ProposalDialog.tsx';

type Props = { readonly review: TierReview; readonly reading: TierReading };

/** One review: why it was opened, by when, what is proposed, who has approved, and what can be done next. */
export const ReviewCard = observer(({ review, reading }: Props) => {
  const { app, account } = useStores();
  const { t } = app;
  const [dialog, setDialog] = useState<'propose' | 'approve' | 'reject' | null>(null);
  const trigger = REVIEW_TRIGGERS.find(({ key }) => key === review.trigger);
  const state = REVIEW_STATES.find(({ key }) => key === review.status);
  const owner = review.owner === null ? '' : account.title(review.owner);
  const isProposed = review.status === 'proposed';
  const due = review.due === null ? '' : formatDate(review.due, app.locale);
  const close = () => setDialog(null);
  return (
    <article className="tier-review-card" data-testid="review-card">
      <div className="tier-review-facts">
        <span className="tier-review-state" data-state={review.status}>
          {state === undefined ? '' : app.label(state.label)}
        </span>
        <b>{trigger === undefined ? '' : app.label(trigger.label)}</b>
        <span className="muted">
          {t(($) => $.review.opened, { date: formatDate(review.opened, app.locale) })}
        </span>
        {due !== '' && (
          <span className={review.isOverdue ? 'tier-overdue' : 'muted'}>
            {t(($) => (review.isOverdue ? $.review.overdue : $.review.due), { date: due })}
          </span>
        )}
        {owner !== '' && <span className="muted">{`${t(($) => $.review.owner)} ${owner}`}</span>}
        <span className="tier-review-actions">
          <Button size="small" data-testid="review-propose-in" onClick={() => setDialog('propose')}>
            {t(($) => (isProposed ? $.review.proposeAgain : $.review.propose))}
          </Button>
          {isProposed && (
            <Button
              size="small"
              type="primary"
              data-testid="review-approve"
              onClick={() => setDialog('approve')}
            >
              {t(($) => $.review.approve)}
            </Button>
          )}
          <Button size="small" danger data-testid="review-reject" onClick={() => setDialog('reject')}>
            {t(($) => $.review.reject)}
          </Button>
        </span>
      </div>
      {review.note !== null && <p>{review.note}</p>}
      {isProposed && <Proposal review={review} />}
      {dialog === 'propose' && <ProposalDialog review={review} reading={reading} onClose={close} />}
      {(dialog === 'approve' || dialog === 'reject') && (
        <ApprovalDialog review={review} verdict={dialog} onClose={close} />
      )}
    </article>
  );
});

const Proposal = observer(({ review }: { readonly review: TierReview }) => {
  const { app, account } = useStores();
  const { t } = app;
  const kind = OVERRIDE_REASON_LABELS.find(({ key }) => key === review.reasonKind);
  const approvers = joinTexts(
    review.approvers.map((id) => account.title(id)),
    app.locale,
  );
  const isConfirmation = review.tier === review.computed;
  const facts = {
    proposer: review.proposer === null ? '–' : account.title(review.proposer),
    tier: review.tier ?? '–',
    computed: review.computed ?? t(($) => $.tier.unrated),
  };
  return (
    <div className="tier-proposal">
      <TierBadge tier={review.tier} />
      <div>
        <p>
          <b>{t(($) => (isConfirmation ? $.review.confirmation : $.review.proposal), facts)}</b>
        </p>
        {review.reason !== null && (
          <p>
            {kind === undefined || isConfirmation ? '' : `${app.label(kind.label)} · `}
            {review.reason}
          </p>
        )}
        {approvers !== '' && (
          <p className="muted">
            {`${t(($) => $.review.approvers)} ${approvers} · ${t(($) => $.review.waiting, { count: 1 })}`}
          </p>
        )}
        {review.comment !== null && <p className="muted">{review.comment}</p>}
      </div>
    </div>
  );
});
