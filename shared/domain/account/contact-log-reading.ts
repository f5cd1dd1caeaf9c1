import { daysBetween } from '../../lib/calendar-date.ts';
import { cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView } from './view.ts';

/** One contact with everybody who took part, as it is shown: a contact record, or lines of several people's own logs. */
export type ContactEvent = {
  /** Contact record, or the first of the lines. */
  readonly id: string;
  readonly source: 'contact' | 'log';
  /** Rows of `per.contact_log` that make it up; empty for a contact record. */
  readonly entryIds: readonly string[];
  /** YYYY-MM-DD, not after today. */
  readonly date: string;
  readonly days: number;
  readonly channel: string | null;
  readonly topic: string | null;
  readonly people: readonly string[];
  readonly colleagues: readonly string[];
  readonly others: string | null;
  readonly topics: readonly string[];
  readonly outcome: string | null;
  /** −2…+2; null when nobody said. */
  readonly sentiment: number | null;
  readonly inTender: boolean;
  readonly behaviours: readonly { readonly personId: string; readonly text: string }[];
  readonly next: string | null;
  readonly compliance: string | null;
};

/**
 * Contacts of the account, newest first. Lines of several people with the same day, topic, kind and people of ours are
 * one contact: that is how a meeting was logged before contacts had records (domain §2.9).
 */
export const readContactLog = oncePerView((view): readonly ContactEvent[] =>
  [...recordedContacts(view), ...groupedLines(view)].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1,
  ),
);

function recordedContacts(view: AccountView): readonly ContactEvent[] {
  return view.records('contact').flatMap(({ id }): readonly ContactEvent[] => {
    const date = view.text(id, 'con.date');
    if (date === '' || date > view.today) return [];
    const list = (key: string): readonly string[] => {
      const value = view.value(id, key);
      return Array.isArray(value) ? value.map(String) : [];
    };
    const text = (key: string) => view.text(id, key) || null;
    return [
      {
        id,
        source: 'contact',
        entryIds: [],
        date,
        days: daysBetween(date, view.today),
        channel: text('con.channel'),
        topic: text('con.topic'),
        people: list('con.people'),
        colleagues: list('con.colleagues'),
        others: text('con.others'),
        topics: list('con.topics'),
        outcome: text('con.outcome'),
        sentiment: view.number(id, 'con.sentiment'),
        inTender: view.value(id, 'con.in_tender') === true,
        behaviours: view.rows(id, 'con.behaviours').flatMap(({ row }) => {
          const personId = cellText(row, 'person');
          const behaviour = cellText(row, 'behaviour');
          return personId === null || behaviour === null ? [] : [{ personId, text: behaviour }];
        }),
        next: text('con.next'),
        compliance: text('con.compliance'),
      },
    ];
  });
}

function groupedLines(view: AccountView): readonly ContactEvent[] {
  const found = new Map<string, ContactEvent>();
  for (const { id: personId } of view.records('person')) {
    for (const { entry, row } of view.rows(personId, 'per.contact_log')) {
      const date = cellText(row, 'date');
      if (date === null || date > view.today) continue;
      const colleagues = Array.isArray(row.colleagues) ? row.colleagues.map(String) : [];
      const topic = cellText(row, 'topic');
      const channel = cellText(row, 'channel');
      // Without a topic nothing says that two people sat in the same meeting.
      const key = JSON.stringify([date, topic ?? entry.id, channel, [...colleagues].sort()]);
      const line: ContactEvent = {
        id: entry.id,
        source: 'log',
        entryIds: [entry.id],
        date,
        days: daysBetween(date, view.today),
        channel,
        topic,
        people: [personId],
        colleagues,
        others: null,
        topics: [],
        outcome: cellText(row, 'outcome'),
        sentiment: null,
        inTender: row.in_tender === true,
        behaviours: behaviourOf(personId, cellText(row, 'behaviour')),
        next: cellText(row, 'next'),
        compliance: cellText(row, 'compliance'),
      };
      const known = found.get(key);
      found.set(key, known === undefined ? line : joined(known, line));
    }
  }
  return [...found.values()];
}

function behaviourOf(personId: string, text: string | null): ContactEvent['behaviours'] {
  return text === null ? [] : [{ personId, text }];
}

function joined(known: ContactEvent, line: ContactEvent): ContactEvent {
  return {
    ...known,
    entryIds: [...known.entryIds, ...line.entryIds],
    people: [...new Set([...known.people, ...line.people])],
    inTender: known.inTender || line.inTender,
    behaviours: [...known.behaviours, ...line.behaviours],
    outcome: bothTexts(known.outcome, line.outcome),
    next: bothTexts(known.next, line.next),
    compliance: bothTexts(known.compliance, line.compliance),
  };
}

/** Each text once, one a line. */
function bothTexts(a: string | null, b: string | null): string | null {
  if (a === null || b === null || a.split('\n').includes(b)) return a ?? b;
  return `${a}\n${b}`;
}
