import { type MapMetrics, mapMetrics } from '../relationship/map-metrics.ts';
import { ORI_IDS } from '../relationship/organization.ts';
import { contactsByPerson } from './contact-reading.ts';
import { type DrawnChief, drawnChiefs } from './drawn-chiefs.ts';
import { type MapPersonReading, readMapPerson } from './map-person-reading.ts';
import { cellNumber, cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { isFormer, readVacancies, type Vacancy } from './seat-reading.ts';
import { readTier } from './tier-reading.ts';
import type { AccountView, RowEntry } from './view.ts';

const FREQUENCY_DAYS = 90;

/** One map of an account with every metric (domain §7); ids are record ids. */
export type RelationshipReading = {
  /** Record of a map of its own; null for the account's map. */
  readonly mapId: string | null;
  /** Who is on the map and counts. */
  readonly people: readonly MapPersonReading[];
  /** Who is not worth drawing; no metric counts them. */
  readonly parked: readonly MapPersonReading[];
  /** Seats that nobody holds; only the account's map shows them. */
  readonly vacancies: readonly Vacancy[];
  /** Who stands above whom on this map, by person and empty seat. */
  readonly chiefs: ReadonlyMap<string, DrawnChief>;
  readonly metrics: MapMetrics;
  /** Contact window W in days by the account's tier (domain §5.8). */
  readonly windowDays: number;
  /** Contacts wanted in 90 days with a key person: one in each window. */
  readonly contactsWanted: number;
};

/** The account's own map: everybody at the customer who has not left. */
export const readRelationship = oncePerView((view): RelationshipReading => {
  const present = view.records('person').filter(({ id }) => !isFormer(view, id));
  const all = present.map((person) => readMapPerson(view, person));
  const isParked = ({ id }: MapPersonReading) => view.value(id, 'node.parked') === true;
  return withMetrics(view, null, all, isParked, readVacancies(view));
});

/** A map of its own, such as one of an opportunity: whom its rows name, with the ratings given there. */
const readOwnMaps = oncePerView((view): ReadonlyMap<string, RelationshipReading> => {
  const known = view.records('map').map(({ id }) => {
    const rows = rowsByPerson(view, id);
    const all = view
      .records('person')
      .filter((person) => rows.has(person.id) && !isFormer(view, person.id))
      .map((person) => readMapPerson(view, person, rows.get(person.id)));
    const isParked = (person: MapPersonReading) => rows.get(person.id)?.row.parked === true;
    return [id, withMetrics(view, id, all, isParked, [])] as const;
  });
  return new Map(known);
});

/** The map with this record id, or the account's own for null and for an id that is no map. */
export function readMap(view: AccountView, mapId: string | null): RelationshipReading {
  return (mapId === null ? undefined : readOwnMaps(view).get(mapId)) ?? readRelationship(view);
}

/** Rows of a map of its own by person; a person named twice counts with the first row. */
export function rowsByPerson(view: AccountView, mapId: string): ReadonlyMap<string, RowEntry> {
  const found = new Map<string, RowEntry>();
  for (const row of view.rows(mapId, 'rmap.people')) {
    const person = cellText(row.row, 'person');
    if (person !== null && !found.has(person)) found.set(person, row);
  }
  return found;
}

function withMetrics(
  view: AccountView,
  mapId: string | null,
  all: readonly MapPersonReading[],
  isParked: (person: MapPersonReading) => boolean,
  vacancies: readonly Vacancy[],
): RelationshipReading {
  const people = all.filter((person) => !isParked(person));
  const windowDays = view.models.current.model.service[readTier(view).tier ?? 'C'].contactWindowDays;
  const ori = Object.fromEntries(ORI_IDS.map((id) => [id, view.number(view.account.id, `ori.${id}`)]));
  return {
    mapId,
    people,
    parked: all.filter(isParked),
    vacancies,
    chiefs: drawnChiefs(view, [...people, ...vacancies.map((seat) => ({ id: seat.seatId, seat }))]),
    windowDays,
    contactsWanted: Math.ceil(FREQUENCY_DAYS / Math.max(1, windowDays)),
    metrics: mapMetrics({ people, windowDays, ori, departmentTargets: departmentTargets(view, people) }),
  };
}

/** Targets of the departments that are on the map (domain §7.4, GRI). */
function departmentTargets(
  view: AccountView,
  people: readonly MapPersonReading[],
): { readonly [department: string]: number } {
  const present = new Set(people.map(({ department }) => department));
  return Object.fromEntries(
    view.rows(view.account.id, 'map.departments').flatMap(({ row }) => {
      const department = cellText(row, 'department');
      const target = cellNumber(row, 'target');
      return department === null || target === null || !present.has(department) ? [] : [[department, target]];
    }),
  );
}

/** Day of the newest contact up to today; null when none is logged. */
export function lastContactOf(view: AccountView, personId: string): string | null {
  return contactsByPerson(view).get(personId)?.[0]?.date ?? null;
}
