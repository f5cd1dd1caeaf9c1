import { isKeyPerson } from '../relationship/person.ts';
import { readMapPerson } from './map-person-reading.ts';
import { type RelationshipReading, rowsByPerson } from './relationship-reading.ts';
import { readVacancies, type Vacancy } from './seat-reading.ts';
import type { AccountView } from './view.ts';

/**
 * Empty seats whose last holder was a key person of this map by its ratings. The key set K has people only (domain §7.4),
 * so an empty seat lowers no metric: this list says what the metrics cannot.
 */
export function readVacantKeySeats(
  view: AccountView,
  { mapId }: Pick<RelationshipReading, 'mapId'>,
): readonly Vacancy[] {
  const rows = mapId === null ? null : rowsByPerson(view, mapId);
  return readVacancies(view).filter(({ last }) => {
    const person = last === null ? undefined : view.record(last.personId);
    const own = person === undefined ? undefined : rows?.get(person.id);
    if (person === undefined || (rows !== null && own === undefined)) return false;
    const isParked = rows === null ? view.value(person.id, 'node.parked') : own?.row.parked;
    return isParked !== true && isKeyPerson(readMapPerson(view, person, own));
  });
}
