import { daysBetween } from '../../lib/calendar-date.ts';
import { offBidContactShare } from '../performance/performance.ts';
import { cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView } from './view.ts';

/** One contact with one person: a meeting with three people is three contacts. */
export type ContactReading = {
  readonly personId: string;
  /** YYYY-MM-DD, not after today. */
  readonly date: string;
  /** Whole days since. */
  readonly days: number;
  /** Our people who took part; empty when nobody said. */
  readonly colleagues: readonly string[];
  readonly channel: string | null;
  readonly topic: string | null;
  readonly inTender: boolean;
  /** What the person was seen to do; null when nothing was noted. */
  readonly behaviour: string | null;
  /** The contact record, or the row of the person's own log. */
  readonly source: { readonly kind: 'contact' | 'log'; readonly id: string };
};

/** Meetings face to face: what counts as having met somebody. */
const MEETINGS: ReadonlySet<string> = new Set(['visit', 'meeting', 'event', 'dinner', 'site_visit']);
const YEAR = 365;

/** Every contact with everybody ever recorded at the customer, newest first (domain §2.9). */
export const readContacts = oncePerView((view): readonly ContactReading[] =>
  [...ownLogs(view), ...jointContacts(view)].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
);

/** Contacts of each person, newest first. */
export const contactsByPerson = oncePerView((view): ReadonlyMap<string, readonly ContactReading[]> => {
  const found = new Map<string, ContactReading[]>();
  for (const contact of readContacts(view)) {
    const list = found.get(contact.personId);
    if (list === undefined) found.set(contact.personId, [contact]);
    else list.push(contact);
  }
  return found;
});

/** Lines of the people's own logs. */
function ownLogs(view: AccountView): readonly ContactReading[] {
  return view.records('person').flatMap(({ id }) =>
    view.rows(id, 'per.contact_log').flatMap(({ entry, row }): readonly ContactReading[] => {
      const date = cellText(row, 'date');
      if (date === null || date > view.today) return [];
      return [
        {
          personId: id,
          date,
          days: daysBetween(date, view.today),
          colleagues: Array.isArray(row.colleagues) ? row.colleagues.map(String) : [],
          channel: cellText(row, 'channel'),
          topic: cellText(row, 'topic'),
          inTender: row.in_tender === true,
          behaviour: cellText(row, 'behaviour'),
          source: { kind: 'log', id: entry.id },
        },
      ];
    }),
  );
}

/** Contact records, once for each of their people. */
function jointContacts(view: AccountView): readonly ContactReading[] {
  return view.records('contact').flatMap(({ id }): readonly ContactReading[] => {
    const date = view.text(id, 'con.date');
    if (date === '' || date > view.today) return [];
    const seen = new Map(
      view.rows(id, 'con.behaviours').map(({ row }) => [cellText(row, 'person'), cellText(row, 'behaviour')]),
    );
    return listOf(view, id, 'con.people').map((personId) => ({
      personId,
      date,
      days: daysBetween(date, view.today),
      colleagues: listOf(view, id, 'con.colleagues'),
      channel: view.text(id, 'con.channel') || null,
      topic: view.text(id, 'con.topic') || null,
      inTender: view.value(id, 'con.in_tender') === true,
      behaviour: seen.get(personId) ?? null,
      source: { kind: 'contact', id },
    }));
  });
}

/** Ids of a field that refers to several records. */
function listOf(view: AccountView, recordId: string, fieldKey: string): readonly string[] {
  const value = view.value(recordId, fieldKey);
  return Array.isArray(value) ? value.map(String) : [];
}

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
