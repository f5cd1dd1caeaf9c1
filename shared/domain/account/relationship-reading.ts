import { daysBetween } from '../../lib/calendar-date.ts';
import { type MapMetrics, mapMetrics } from '../relationship/map-metrics.ts';
import { ORI_IDS } from '../relationship/organization.ts';
import type { Link, MapPerson } from '../relationship/person.ts';
import { DECISION_ROLE_KEYS, POLITICS } from '../relationship/roles.ts';
import { cellNumber, cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { readTier } from './tier-reading.ts';
import type { AccountView, StoredRecord } from './view.ts';

/** Behaviour of the last 12 months proves a level of 3 or more (domain §7.3). */
const BEHAVIOUR_DAYS = 365;

export type Seat = {
  readonly seatId: string;
  readonly title: string;
  readonly department: string;
  /** Person who holds the seat above; null at the top or when that seat is empty. */
  readonly managerId: string | null;
};

export type MapPersonReading = MapPerson & {
  readonly code: string;
  readonly name: string;
  readonly seat: Seat | null;
  readonly lastContact: string | null;
};

export type RelationshipReading = {
  readonly people: readonly MapPersonReading[];
  readonly metrics: MapMetrics;
  /** Contact window W in days by the account's tier (domain §5.8). */
  readonly windowDays: number;
};

/** The relationship map with every metric (domain §7); ids are record ids. Who has left counts no longer. */
export const readRelationship = oncePerView((view): RelationshipReading => {
  const seats = seatsOf(view);
  const people = view
    .records('person')
    .filter(({ id }) => !isFormer(view, id))
    .map((person) => readPerson(view, person, seats));
  const windowDays = view.models.current.model.service[readTier(view).tier ?? 'C'].contactWindowDays;
  const ori = Object.fromEntries(ORI_IDS.map((id) => [id, view.number(view.account.id, `ori.${id}`)]));
  return { people, windowDays, metrics: mapMetrics({ people, windowDays, ori }) };
});

/** True for a person who has left the customer (domain §2.9: people move more often than charts change). */
export function isFormer(view: AccountView, personId: string): boolean {
  const left = view.text(personId, 'per.left');
  return left !== '' && left <= view.today;
}

/** Seat that a person holds today; null when none. */
export function seatOf(view: AccountView, personId: string): string | null {
  if (isFormer(view, personId)) return null;
  const held = view
    .rows(personId, 'per.seat')
    .filter(({ row }) => (cellText(row, 'to') ?? '9999') >= view.today)
    .at(-1);
  return held === undefined ? null : cellText(held.row, 'seat');
}

/** Day of the newest contact up to today; null when none is logged. */
export function lastContactOf(view: AccountView, personId: string): string | null {
  return newest(logOf(view, personId));
}

type Contact = { readonly date: string; readonly behaviour: string | null };

function logOf(view: AccountView, personId: string): readonly Contact[] {
  return view.rows(personId, 'per.contact_log').flatMap(({ row }) => {
    const date = cellText(row, 'date');
    return date === null || date > view.today ? [] : [{ date, behaviour: cellText(row, 'behaviour') }];
  });
}

function newest(log: readonly Contact[]): string | null {
  return log.reduce<string | null>((last, { date }) => (last === null || date > last ? date : last), null);
}

function seatsOf(view: AccountView): ReadonlyMap<string, string> {
  return new Map(
    view.records('person').flatMap((person) => {
      const seat = seatOf(view, person.id);
      return seat === null ? [] : [[seat, person.id] as const];
    }),
  );
}

function readPerson(
  view: AccountView,
  person: StoredRecord,
  holders: ReadonlyMap<string, string>,
): MapPersonReading {
  const log = logOf(view, person.id);
  const lastContact = newest(log);
  const seat = readSeat(view, person.id, holders);
  const roles = view.value(person.id, 'node.roles');
  const politics = view.value(person.id, 'node.politics');
  return {
    id: person.id,
    code: person.code,
    name: view.title(person.id),
    seat,
    ...(seat === null || seat.department === '' ? {} : { department: seat.department }),
    roles: DECISION_ROLE_KEYS.filter((role) => Array.isArray(roles) && roles.includes(role)),
    influence: view.number(person.id, 'node.influence'),
    politics: POLITICS.find(({ key }) => key === politics)?.key ?? null,
    target: view.number(person.id, 'node.level_target'),
    attitude: view.number(person.id, 'node.attitude'),
    links: linksOf(view, person.id),
    lastContact,
    days: lastContact === null ? null : daysBetween(lastContact, view.today),
    hasLoggedBehaviour: log.some(
      ({ date, behaviour }) => behaviour !== null && daysBetween(date, view.today) <= BEHAVIOUR_DAYS,
    ),
    openActions: openActionsFor(view, person.id),
  };
}

function readSeat(view: AccountView, personId: string, holders: ReadonlyMap<string, string>): Seat | null {
  const seatId = seatOf(view, personId);
  if (seatId === null || view.record(seatId) === undefined) return null;
  const above = view.text(seatId, 'pos.reports_to');
  return {
    seatId,
    title: view.text(seatId, 'pos.title'),
    department: view.text(seatId, 'pos.dept'),
    managerId: holders.get(above) ?? null,
  };
}

function linksOf(view: AccountView, personId: string): readonly Link[] {
  return view.rows(personId, 'node.links').flatMap(({ row }) => {
    const person = cellText(row, 'colleague');
    const level = cellNumber(row, 'level');
    return person === null || level === null ? [] : [{ person, level }];
  });
}

function openActionsFor(view: AccountView, personId: string): number {
  const open = view
    .rows(view.account.id, 'plan.actions')
    .filter(({ row }) => row.person === personId && row.status !== 'done' && row.status !== 'dropped');
  return open.length;
}
