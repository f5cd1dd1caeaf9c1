import type { MapPersonReading } from '../../../../shared/domain/account/map-person-reading.ts';
import { type RelationshipReading, readMap } from '../../../../shared/domain/account/relationship-reading.ts';
import type { AccountView } from '../../../../shared/domain/account/view.ts';
import { type WeighedPerson, weigh } from '../../../../shared/domain/relationship/person.ts';

/** A person with ratings and what the metrics make of them. */
export type PersonOnMap = MapPersonReading & WeighedPerson;

/** A person of the open map, beside what the account's own map says of him or her. */
export type InspectedPerson = {
  readonly person: PersonOnMap;
  /** The same person on the account's map; the person itself when that one is open. */
  readonly onAccount: PersonOnMap;
  readonly isParked: boolean;
  /** Record of the map whose ratings are shown; null = the account's. */
  readonly mapId: string | null;
  readonly reading: RelationshipReading;
};

/**
 * The person as the open map rates him or her. Somebody who is not on a map of its own is shown by the account's
 * ratings; null for somebody who has left or was never there.
 */
export function inspectedPerson(
  view: AccountView,
  mapId: string | null,
  personId: string,
): InspectedPerson | null {
  const account = readMap(view, null);
  const onAccount = find(account, personId);
  if (onAccount === null) return null;
  const reading = readMap(view, mapId);
  const own = find(reading, personId);
  const shown = own === null ? { reading: account, found: onAccount } : { reading, found: own };
  return {
    person: shown.found.person,
    onAccount: onAccount.person,
    isParked: shown.found.isParked,
    mapId: shown.reading.mapId,
    reading: shown.reading,
  };
}

type Found = { readonly person: PersonOnMap; readonly isParked: boolean };

function find({ people, parked, windowDays }: RelationshipReading, personId: string): Found | null {
  const drawn = people.find(({ id }) => id === personId);
  const person = drawn ?? parked.find(({ id }) => id === personId);
  if (person === undefined) return null;
  return { person: { ...person, ...weigh(person, windowDays) }, isParked: drawn === undefined };
}
