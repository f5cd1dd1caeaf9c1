import './review.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { TierReading } from '../../../shared/domain/account/tier-reading.ts';
import { pendingReviews } from '../../../shared/domain/account/tier-reviews.ts';
import { OVERRIDE_REASON_LABELS } from '../../../shared/domain/tier/review.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { useStores } from '../../stores/stores.ts';
import { OpenReview } from './OpenReview.tsx';
import { ProposalDialog } from './ProposalDialog.tsx';
import { ReviewCard } from './ReviewCard.tsx';

/** Reviews under way and the override in force; from here a tier is proposed, approved or rejected (domain §5.7). */
export const ReviewPanel = observer(({ reading }: { readonly reading: TierReading }) => {
  const { app, account } = useStores();
  const { t } = app;
  const [dialog, setDialog] = useState<'open' | 'propose' | null>(null);
  const reviews = pendingReviews(account.view);
  const isEmpty = reviews.length === 0 && reading.override === null;
  return (
    <section
      className="tier-panel tier-review"
      aria-label={t(($) => $.review.title)}
      data-testid="tier-review"
    >
      <header className="tier-review-head">
        <h2>{t(($) => $.review.title)}</h2>
        {isEmpty && <p className="tier-rule">{t(($) => $.review.none)}</p>}
        <span className="tier-review-actions">
          <Button size="small" data-testid="review-open" onClick={() => setDialog('open')}>
            {t(($) => $.review.open)}
          </Button>
          <Button size="small" data-testid="review-propose" onClick={() => setDialog('propose')}>
            {t(($) => $.review.propose)}
          </Button>
        </span>
      </header>
      <OverrideInForce reading={reading} />
      {reviews.map((review) => (
        <ReviewCard key={review.entryId} review={review} reading={reading} />
      ))}
      {dialog === 'open' && <OpenReview onClose={() => setDialog(null)} />}
      {dialog === 'propose' && (
        <ProposalDialog review={null} reading={reading} onClose={() => setDialog(null)} />
      )}
    </section>
  );
});

const OverrideInForce = observer(({ reading }: { readonly reading: TierReading }) => {
  const { app } = useStores();
  const { t } = app;
  const { override } = reading;
  if (override === null) return null;
  const kind = OVERRIDE_REASON_LABELS.find(({ key }) => key === override.reasonKind);
  return (
    <div className="tier-override" data-testid="tier-override">
      <b>
        {t(($) => $.review.inForce, {
          from: override.computed ?? t(($) => $.tier.unrated),
          to: override.recorded ?? '–',
          date: override.expires === null ? '–' : formatDate(override.expires, app.locale),
        })}
      </b>
      {override.reason !== null && (
        <p>
          {t(($) => $.review.inForceReason, {
            kind: kind === undefined ? '–' : app.label(kind.label),
            reason: override.reason,
          })}
        </p>
      )}
    </div>
  );
});
