import { daysBetween } from '../../lib/calendar-date.ts';
import type { RowValue, ScalarValue } from '../dossier/types.ts';
import type { Link, MapPerson } from '../relationship/person.ts';
import { DECISION_ROLE_KEYS, POLITICS } from '../relationship/roles.ts';
import { contactsByPerson } from './contact-reading.ts';
import { cellNumber, cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { readSeat, type Seat, seatOf } from './seat-reading.ts';
import type { AccountView, RowEntry, StoredRecord } from './view.ts';

/** Behaviour of the last 12 months proves a level of 3 or more (domain §7.3). */
const BEHAVIOUR_DAYS = 365;
const FREQUENCY_DAYS = 90;

/** Ratings that a map of its own may override (domain §7.1); the names are those of the columns of `rmap.people`. */
export const RATINGS = [
  'roles',
  'buying',
  'coach',
  'politics',
  'influence',
  'attitude',
  'level_target',
  'stability',
] as const;
export type Rating = (typeof RATINGS)[number];

export type MapPersonReading = MapPerson & {
  readonly code: string;
  readonly name: string;
  readonly seat: Seat | null;
  readonly lastContact: string | null;
  /** Highest level of the links as it was entered; `level` of the metrics is capped without a behaviour. */
  readonly statedLevel: number;
  /** Contacts of the last 90 days. */
  readonly contacts90: number;
  readonly buying: string | null;
  readonly coach: boolean;
  readonly stability: string | null;
  /** Organization of somebody who does not belong to the customer; null for the customer's own people. */
  readonly outside: string | null;
  /** Region of the department (`map.departments`); null when none is given. */
  readonly region: string | null;
  /** Ratings that this map has of its own; empty on the account's map. */
  readonly overridden: readonly Rating[];
};

/** A person as a map rates him or her; `own` is the person's row on a map of its own. */
export function readMapPerson(view: AccountView, person: StoredRecord, own?: RowEntry): MapPersonReading {
  const contacts = contactsByPerson(view).get(person.id) ?? [];
  const lastContact = contacts[0]?.date ?? null;
  const seatId = seatOf(view, person.id);
  const seat = seatId === null ? null : readSeat(view, seatId);
  const links = linksOf(view, person.id);
  const rating = (key: Rating): ScalarValue | null => own?.row[key] ?? view.value(person.id, `node.${key}`);
  const number = (key: Rating): number | null => numberOrNull(rating(key));
  const text = (key: Rating): string | null => textOrNull(rating(key));
  const roles = rating('roles');
  const politics = rating('politics');
  return {
    id: person.id,
    code: person.code,
    name: view.title(person.id),
    seat,
    ...(seat === null || seat.department === '' ? {} : { department: seat.department }),
    roles: DECISION_ROLE_KEYS.filter((role) => Array.isArray(roles) && roles.includes(role)),
    influence: number('influence'),
    politics: POLITICS.find(({ key }) => key === politics)?.key ?? null,
    target: number('level_target'),
    attitude: number('attitude'),
    links,
    statedLevel: Math.max(0, ...links.map(({ level }) => level)),
    lastContact,
    days: lastContact === null ? null : daysBetween(lastContact, view.today),
    contacts90: contacts.filter(({ days }) => days <= FREQUENCY_DAYS).length,
    hasLoggedBehaviour: contacts.some(({ behaviour, days }) => behaviour !== null && days <= BEHAVIOUR_DAYS),
    openActions: openActionsByPerson(view).get(person.id) ?? 0,
    buying: text('buying'),
    coach: rating('coach') === true,
    stability: text('stability'),
    outside: view.text(person.id, 'node.outside') || null,
    region: seat === null ? null : (regionsOf(view).get(seat.department) ?? null),
    overridden: own === undefined ? [] : RATINGS.filter((key) => isSet(own.row, key)),
  };
}

function isSet(row: RowValue, key: Rating): boolean {
  return (row[key] ?? null) !== null;
}

function numberOrNull(value: ScalarValue | null): number | null {
  return typeof value === 'number' ? value : null;
}

function textOrNull(value: ScalarValue | null): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function linksOf(view: AccountView, personId: string): readonly Link[] {
  return view.rows(personId, 'node.links').flatMap(({ row }) => {
    const person = cellText(row, 'colleague');
    const level = cellNumber(row, 'level');
    return person === null || level === null ? [] : [{ person, level }];
  });
}

const openActionsByPerson = oncePerView((view): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { row } of view.rows(view.account.id, 'plan.actions')) {
    if (typeof row.person !== 'string' || row.status === 'done' || row.status === 'dropped') continue;
    found.set(row.person, (found.get(row.person) ?? 0) + 1);
  }
  return found;
});

const regionsOf = oncePerView(
  (view): ReadonlyMap<string, string> =>
    new Map(
      view.rows(view.account.id, 'map.departments').flatMap(({ row }) => {
        const department = cellText(row, 'department');
        const region = cellText(row, 'region');
        return department === null || region === null ? [] : [[department, region] as const];
      }),
    ),
);
