import { addDays } from '../../lib/calendar-date.ts';
import type { RelationshipReading } from './relationship-reading.ts';

/** How often a key person is met, against what the account's tier asks for (domain §5.8, §7.1 node.freq). */
export type Cadence = {
  readonly personId: string;
  /** Contacts of the last 90 days. */
  readonly contacts: number;
  readonly wanted: number;
  readonly lastContact: string | null;
  /** Day by which the next contact is due: last + W; null = never met, due now. */
  readonly dueBy: string | null;
  readonly state: 'ok' | 'seldom' | 'late' | 'never';
};

const ORDER = ['never', 'late', 'seldom', 'ok'] as const;

/** Key people with their contacts, the longest neglected first. */
export function readCadence({
  people,
  metrics,
  windowDays,
  contactsWanted,
}: RelationshipReading): readonly Cadence[] {
  const keys = new Set(metrics.keyPeople);
  return people
    .filter(({ id }) => keys.has(id))
    .map(({ id, contacts90, lastContact, days }): Cadence => {
      const isLate = days !== null && days > windowDays;
      const state = days === null ? 'never' : isLate ? 'late' : contacts90 < contactsWanted ? 'seldom' : 'ok';
      return {
        personId: id,
        contacts: contacts90,
        wanted: contactsWanted,
        lastContact,
        dueBy: lastContact === null ? null : addDays(lastContact, windowDays),
        state,
      };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        (a.dueBy ?? '').localeCompare(b.dueBy ?? '') ||
        (a.personId < b.personId ? -1 : 1),
    );
}
