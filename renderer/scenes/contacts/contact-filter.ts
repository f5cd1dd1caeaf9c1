import type { ContactEvent } from '../../../shared/domain/account/contact-log-reading.ts';

export const TENDER_FILTERS = ['all', 'in', 'out'] as const;

export type ContactFilter = {
  readonly personId: string | null;
  readonly colleagueId: string | null;
  readonly channel: string | null;
  readonly tender: (typeof TENDER_FILTERS)[number];
  readonly text: string;
};

export const ALL_CONTACTS: ContactFilter = {
  personId: null,
  colleagueId: null,
  channel: null,
  tender: 'all',
  text: '',
};

/** Contacts that pass every part of the filter; the text is looked for in topic, topics, outcome and behaviours. */
export function filterContacts(
  contacts: readonly ContactEvent[],
  { personId, colleagueId, channel, tender, text }: ContactFilter,
): readonly ContactEvent[] {
  const wanted = text.trim().toLowerCase();
  return contacts.filter(
    (contact) =>
      (personId === null || contact.people.includes(personId)) &&
      (colleagueId === null || contact.colleagues.includes(colleagueId)) &&
      (channel === null || contact.channel === channel) &&
      (tender === 'all' || contact.inTender === (tender === 'in')) &&
      (wanted === '' || textOf(contact).includes(wanted)),
  );
}

function textOf({ topic, topics, outcome, behaviours, others, next }: ContactEvent): string {
  return [topic, ...topics, outcome, others, next, ...behaviours.map(({ text }) => text)]
    .join(' ')
    .toLowerCase();
}
