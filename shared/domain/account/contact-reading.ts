import { daysBetween } from '../../lib/calendar-date.ts';
import { offBidContactShare } from '../performance/performance.ts';
import { cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView } from './view.ts';

/** One line of somebody's contact log: a meeting with three people is three contacts. */
export type ContactReading = {
  readonly personId: string;
  /** YYYY-MM-DD, not after today. */
  readonly date: string;
  /** Whole days since. */
  readonly days: number;
  /** Our people who took part; empty when nobody said. */
  readonly colleagues: readonly string[];
  readonly channel: string | null;
  readonly inTender: boolean;
};

/** Meetings face to face: what counts as having met somebody. */
const MEETINGS: ReadonlySet<string> = new Set(['visit', 'meeting', 'event']);
const YEAR = 365;

/** Every contact with everybody ever recorded at the customer, newest first (domain §2.9). */
export const readContacts = oncePerView((view): readonly ContactReading[] =>
  view
    .records('person')
    .flatMap(({ id }) =>
      view.rows(id, 'per.contact_log').flatMap(({ row }): readonly ContactReading[] => {
        const date = cellText(row, 'date');
        if (date === null || date > view.today) return [];
        return [
          {
            personId: id,
            date,
            days: daysBetween(date, view.today),
            colleagues: Array.isArray(row.colleagues) ? row.colleagues.map(String) : [],
            channel: cellText(row, 'channel'),
            inTender: row.in_tender === true,
          },
        ];
      }),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
);

/** True for a contact in which both sides stood in one room. */
export function isMeeting({ channel }: ContactReading): boolean {
  return channel !== null && MEETINGS.has(channel);
}

/** Contacts of the last twelve months outside any open tender, in % of all of them; null without one (domain §9.2). */
export const readOffBidShare = oncePerView((view): number | null => {
  const recent = readContacts(view).filter(({ days }) => days <= YEAR);
  return offBidContactShare(recent.filter(({ inTender }) => !inTender).length, recent.length);
});

/** Contacts of the last 90 days, and of the 90 days before them (domain §5.7). */
export function contactWindows(view: AccountView): { readonly before: number; readonly now: number } {
  const contacts = readContacts(view);
  return {
    now: contacts.filter(({ days }) => days < 90).length,
    before: contacts.filter(({ days }) => days >= 90 && days < 180).length,
  };
}
