import type { RatedTier, Tier } from '../../../shared/domain/tier/tiers.ts';
import type { AccountStanding } from '../../../shared/schemas/account-standing.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';

export const WARNING_GROUPS = ['new', 'handling', 'closed', 'review'] as const;
export type WarningGroup = (typeof WARNING_GROUPS)[number];

type OfAccount = {
  /** Unique over the board. */
  readonly id: string;
  readonly accountId: string;
  readonly account: string;
  readonly tier: Tier | null;
  readonly manager: string;
};
export type WarningItem = OfAccount &
  (
    | { readonly type: 'signal'; readonly signal: AccountStanding['signals'][number] }
    | { readonly type: 'alert'; readonly alert: AccountStanding['alerts'][number] }
    | { readonly type: 'review'; readonly review: AccountStanding['reviews'][number] }
    | { readonly type: 'override'; readonly ends: string }
  );

export type WarningFilter = {
  readonly kind: string | null;
  readonly manager: string | null;
  readonly tiers: ReadonlySet<RatedTier>;
};

export type AccountName = Pick<AccountSummary, 'accountId' | 'name' | 'tier' | 'manager'>;

type OfBoard = Pick<AccountStanding, 'accountId' | 'signals' | 'alerts' | 'reviews' | 'overrideEnds'>;

/** Everything on the boards of one account. */
export function itemsOf(standing: OfBoard, { name, tier, manager }: AccountName): readonly WarningItem[] {
  const { accountId } = standing;
  const of = { accountId, account: name, tier, manager: manager ?? '' };
  const ends = standing.overrideEnds;
  return [
    ...standing.signals.map((signal) => ({
      ...of,
      id: `${accountId} ${signal.key}`,
      type: 'signal' as const,
      signal,
    })),
    ...standing.alerts.map((alert) => ({ ...of, id: alert.entryId, type: 'alert' as const, alert })),
    ...standing.reviews.map((review) => ({ ...of, id: review.entryId, type: 'review' as const, review })),
    ...(ends === null ? [] : [{ ...of, id: `${accountId} override`, type: 'override' as const, ends }]),
  ];
}

/** The column in which an item stands. */
export function groupOf(item: WarningItem): WarningGroup {
  if (item.type === 'signal') return 'new';
  if (item.type === 'alert') return item.alert.state === 'open' ? 'handling' : 'closed';
  return 'review';
}

/** Passes the filter; a review is of no kind and passes while none is chosen. */
export function isShown(item: WarningItem, { kind, manager, tiers }: WarningFilter): boolean {
  const own = item.type === 'signal' ? item.signal.kind : item.type === 'alert' ? item.alert.kind : null;
  if (kind !== null && own !== kind) return false;
  if (manager !== null && item.manager !== manager) return false;
  return tiers.size === 0 || tiers.has(item.tier ?? 'unrated');
}

/**
 * What is most urgent first: what is overdue, then what has no owner or date, then by due date; signals that open a
 * review before others; what is done newest first. Among equals the order of the accounts stays.
 */
export function byUrgency(items: readonly WarningItem[]): readonly WarningItem[] {
  const keyed = items.map((item, index) => ({ item, key: urgencyOf(item), index }));
  keyed.sort((a, b) => (a.key === b.key ? a.index - b.index : a.key < b.key ? -1 : 1));
  return keyed.map(({ item }) => item);
}

function urgencyOf(item: WarningItem): string {
  if (item.type === 'signal') return item.signal.trigger === null ? '1' : '0';
  if (item.type === 'override') return `1${item.ends}`;
  if (item.type === 'review') return `${item.review.isOverdue ? 0 : 1}${item.review.due ?? '9999'}`;
  const { alert } = item;
  if (alert.state !== 'open') return `9${reversed(alert.date)}`;
  const rank = alert.isOverdue ? 0 : alert.isIncomplete ? 1 : 2;
  return `${rank}${alert.due ?? '9999'}`;
}

/** A later day gives a smaller text. */
function reversed(day: string | null): string {
  return [...(day ?? '')].map((sign) => (/\d/.test(sign) ? String(9 - Number(sign)) : sign)).join('');
}
