import { tiesOf } from '../relationship/person.ts';
import { contactsByPerson } from './contact-reading.ts';
import { cellNumber, cellText } from './money.ts';
import type { RelationshipReading } from './relationship-reading.ts';
import type { AccountView } from './view.ts';

/** Contact of one of ours with one of theirs, against the window W. */
export const CONTACT_STATES = ['fresh', 'late', 'never'] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

export type MatrixCell = {
  readonly personId: string;
  /** Row of `node.links`; null when they met and nobody said how close they are. */
  readonly entryId: string | null;
  /** R0–R5 as it counts, that is capped without a behaviour; null without a link. */
  readonly level: number | null;
  readonly target: number | null;
  readonly role: string | null;
  /** Days since these two met; null = never. Contacts that name none of ours count for every link of the person. */
  readonly days: number | null;
  readonly state: ContactState;
  /** The only link of level ≥2 of a key person: the red frame. */
  readonly isSingle: boolean;
};

export type MatrixRow = {
  readonly colleagueId: string;
  /** Σ w·level, and its share of all in % (domain §7.4, single thread). */
  readonly strength: number;
  readonly share: number | null;
  /** By person. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
};

export type MatrixColumns = {
  /** '' for people without a department. */
  readonly department: string;
  readonly people: readonly string[];
};

export type CoverageMatrix = {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumns[];
  readonly windowDays: number;
};

/** Our people × their people by department; only those of ours who have a link or have met somebody (domain §7.4). */
export function readCoverageMatrix(view: AccountView, reading: RelationshipReading): CoverageMatrix {
  const { people, metrics, windowDays } = reading;
  const cells = new Map<string, Map<string, MatrixCell>>();
  for (const person of metrics.people) {
    const ties = tiesOf(person);
    const contacts = contactsByPerson(view).get(person.id) ?? [];
    const rows = new Map(
      view
        .rows(person.id, 'node.links')
        .map(({ entry, row }) => [cellText(row, 'colleague'), { entry, row }]),
    );
    const met = contacts.flatMap(({ colleagues }) => colleagues);
    for (const colleagueId of new Set([...person.links.map((link) => link.person), ...met])) {
      const link = person.links.find((one) => one.person === colleagueId);
      const held = rows.get(colleagueId);
      const last = contacts.find(
        ({ colleagues }) =>
          colleagues.includes(colleagueId) || (link !== undefined && colleagues.length === 0),
      );
      const days = last?.days ?? null;
      const row = cells.get(colleagueId) ?? new Map<string, MatrixCell>();
      cells.set(colleagueId, row);
      row.set(person.id, {
        personId: person.id,
        entryId: link === undefined ? null : (held?.entry.id ?? null),
        level: link?.level ?? null,
        target: held === undefined ? null : cellNumber(held.row, 'target'),
        role: held === undefined ? null : cellText(held.row, 'role'),
        days,
        state: days === null ? 'never' : days <= windowDays ? 'fresh' : 'late',
        isSingle: person.isKey && ties.length === 1 && ties[0]?.person === colleagueId,
      });
    }
  }
  const threads = new Map(metrics.ourThread.people.map((thread) => [thread.person, thread]));
  const rows = [...cells].map(([colleagueId, row]): MatrixRow => {
    const thread = threads.get(colleagueId);
    return { colleagueId, strength: thread?.strength ?? 0, share: thread?.share ?? null, cells: row };
  });
  const departments = [...new Set(people.map(({ department }) => department ?? ''))];
  return {
    rows: rows.sort(
      (a, b) =>
        b.strength - a.strength || b.cells.size - a.cells.size || (a.colleagueId < b.colleagueId ? -1 : 1),
    ),
    columns: departments
      .sort((a, b) => Number(a === '') - Number(b === ''))
      .map((department) => ({
        department,
        people: people.filter((person) => (person.department ?? '') === department).map(({ id }) => id),
      })),
    windowDays,
  };
}
