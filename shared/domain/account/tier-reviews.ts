import { tierNamed } from '../tier/rating.ts';
import { REVIEW_STATES, type ReviewState } from '../tier/review.ts';
import type { Tier } from '../tier/tiers.ts';
import { cellNumber, cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView } from './view.ts';

/** A review of a tier on its way to a decision (domain §5.7). */
export type TierReview = {
  readonly entryId: string;
  readonly opened: string;
  readonly trigger: string | null;
  readonly note: string | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly status: ReviewState;
  /** Tier that was computed when it was proposed, and the one that is proposed. */
  readonly computed: Tier | null;
  readonly tier: Tier | null;
  readonly reasonKind: string | null;
  readonly reason: string | null;
  readonly proposer: string | null;
  readonly approvers: readonly string[];
  readonly months: number | null;
  readonly effective: string | null;
  readonly closed: string | null;
  readonly comment: string | null;
  readonly isOverdue: boolean;
};

/** Reviews of the account's tier, the latest opened first. */
export const readReviews = oncePerView((view): readonly TierReview[] =>
  view
    .rows(view.account.id, 'tier.reviews')
    .map(({ entry, row }): TierReview => {
      const status = REVIEW_STATES.find(({ key }) => key === row.status)?.key ?? 'open';
      const due = cellText(row, 'due');
      return {
        entryId: entry.id,
        opened: cellText(row, 'opened') ?? '',
        trigger: cellText(row, 'trigger'),
        note: cellText(row, 'note'),
        owner: cellText(row, 'owner'),
        due,
        status,
        computed: tierNamed(row.computed),
        tier: tierNamed(row.tier),
        reasonKind: cellText(row, 'reason_kind'),
        reason: cellText(row, 'reason'),
        proposer: cellText(row, 'proposer'),
        approvers: Array.isArray(row.approvers) ? row.approvers.map(String) : [],
        months: cellNumber(row, 'months'),
        effective: cellText(row, 'effective'),
        closed: cellText(row, 'closed'),
        comment: cellText(row, 'comment'),
        isOverdue: isPending(status) && due !== null && due < view.today,
      };
    })
    .reverse(),
);

/** Reviews that still need somebody. */
export function pendingReviews(view: AccountView): readonly TierReview[] {
  return readReviews(view).filter(({ status }) => isPending(status));
}

function isPending(status: ReviewState): boolean {
  return status === 'open' || status === 'proposed';
}
