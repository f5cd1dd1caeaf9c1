import { addDays } from '../../lib/calendar-date.ts';
import { WARNING_KINDS, type WarningKind } from '../tier/review.ts';
import { isTakenUp, type Signal } from '../tier/signals.ts';
import { cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { readSignals } from './signals-reading.ts';
import { readTier } from './tier-reading.ts';
import type { AccountView } from './view.ts';

export const ALERT_STATES = ['open', 'closed', 'dismissed'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** A warning on record: somebody deals with it, or did (domain §5.7). */
export type Alert = {
  readonly entryId: string;
  readonly kind: WarningKind;
  readonly date: string | null;
  readonly text: string;
  /** Key of the signal that it takes up; null when somebody wrote it down himself. */
  readonly signal: string | null;
  readonly ownerId: string | null;
  readonly owner: string;
  readonly due: string | null;
  readonly state: AlertState;
  readonly action: string;
  readonly isOverdue: boolean;
  /** Open without an owner or a due date: every warning must have both. */
  readonly isIncomplete: boolean;
};

/** A review of the tier on its way to a decision. */
export type OpenReview = {
  readonly entryId: string;
  readonly opened: string | null;
  readonly trigger: string | null;
  readonly note: string;
  readonly owner: string;
  readonly due: string | null;
  readonly isOverdue: boolean;
  readonly state: 'open' | 'proposed';
};

export type WarningReading = {
  /** What today's data tell and nobody deals with. */
  readonly signals: readonly Signal[];
  readonly alerts: readonly Alert[];
  readonly reviews: readonly OpenReview[];
  /** Day on which an override ends within sixty days; null when none does. */
  readonly overrideEnds: string | null;
};

const EXPIRY_NOTICE = 60;

/** Early warnings of the account: new, being handled, done; and the reviews that wait (domain §5.7). */
export const readWarnings = oncePerView((view): WarningReading => {
  const alerts = readAlerts(view);
  const known = alerts.map(({ signal, state }) => ({ signal, isOpen: state === 'open' }));
  const ends = readTier(view).override?.expires ?? null;
  const isNear = ends !== null && ends >= view.today && ends <= addDays(view.today, EXPIRY_NOTICE);
  return {
    signals: readSignals(view).filter(({ key }) => !isTakenUp(key, known)),
    alerts,
    reviews: readOpenReviews(view),
    overrideEnds: isNear ? ends : null,
  };
});

function readAlerts(view: AccountView): readonly Alert[] {
  return view.rows(view.account.id, 'warn.alerts').map(({ entry, row }): Alert => {
    const [ownerId, due] = [cellText(row, 'owner'), cellText(row, 'due')];
    const state = ALERT_STATES.find((known) => known === row.status) ?? 'open';
    return {
      entryId: entry.id,
      kind: WARNING_KINDS.find(({ key }) => key === row.kind)?.key ?? 'organization',
      date: cellText(row, 'date'),
      text: cellText(row, 'text') ?? '',
      signal: cellText(row, 'signal'),
      ownerId,
      owner: ownerId === null ? '' : view.title(ownerId),
      due,
      state,
      action: cellText(row, 'action') ?? '',
      isOverdue: state === 'open' && due !== null && due < view.today,
      isIncomplete: state === 'open' && (ownerId === null || due === null),
    };
  });
}

function readOpenReviews(view: AccountView): readonly OpenReview[] {
  return view.rows(view.account.id, 'tier.reviews').flatMap(({ entry, row }): readonly OpenReview[] => {
    const state = row.status === 'proposed' ? 'proposed' : row.status === 'open' ? 'open' : null;
    if (state === null) return [];
    const [owner, due] = [cellText(row, 'owner'), cellText(row, 'due')];
    return [
      {
        entryId: entry.id,
        opened: cellText(row, 'opened'),
        trigger: cellText(row, 'trigger'),
        note: cellText(row, 'note') ?? '',
        owner: owner === null ? '' : view.title(owner),
        due,
        isOverdue: due !== null && due < view.today,
        state,
      },
    ];
  });
}
