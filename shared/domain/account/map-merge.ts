import type { ScalarValue } from '../dossier/types.ts';
import { type MapPersonReading, RATINGS, type Rating } from './map-person-reading.ts';
import { type RelationshipReading, readMap, readRelationship } from './relationship-reading.ts';
import type { AccountView } from './view.ts';

/** A rating that two maps see in different ways; null = not rated. */
export type RatingDifference = {
  readonly rating: Rating;
  readonly before: ScalarValue | null;
  readonly after: ScalarValue | null;
};

/** What a merge would do to one person of the target map. */
export type MergedPerson = {
  readonly personId: string;
  readonly name: string;
  /** The person is not on the target map yet, or is parked there. */
  readonly isAdded: boolean;
  readonly differences: readonly RatingDifference[];
};

/** Record ids of two maps; null is the account's own. */
export type MergePreview = {
  readonly from: string | null;
  readonly to: string | null;
  /** Everybody whom the merge could change: those who join first, each group in the order of the map. */
  readonly people: readonly MergedPerson[];
  /** People of the source whom the target has with the same ratings. */
  readonly unchanged: number;
};

/**
 * What taking the people and ratings of one map into another would change; nothing is written. The ratings of somebody
 * who joins are held against those of the account's map, which the target would use otherwise (domain §7.1). Reporting
 * lines belong to the seats and no map has its own, so a merge cannot make a cycle.
 */
export function mergePreview(view: AccountView, from: string | null, to: string | null): MergePreview {
  const own = byId(everybody(readRelationship(view)));
  const target = readMap(view, to);
  const drawn = byId(target.people);
  const known = byId(everybody(target));
  const source = from === to ? [] : readMap(view, from).people;
  const compared = source.map((person): MergedPerson => {
    const before = known.get(person.id) ?? own.get(person.id);
    return {
      personId: person.id,
      name: person.name,
      isAdded: !drawn.has(person.id),
      differences: differencesOf(before, person),
    };
  });
  const changed = compared.filter(({ isAdded, differences }) => isAdded || differences.length > 0);
  return {
    from,
    to,
    people: [...changed.filter(({ isAdded }) => isAdded), ...changed.filter(({ isAdded }) => !isAdded)],
    unchanged: compared.length - changed.length,
  };
}

/** A rating as a map uses it, its own or the account's; null while nobody rated it. */
export function ratingOf(person: MapPersonReading, rating: Rating): ScalarValue | null {
  switch (rating) {
    case 'level_target':
      return person.target ?? null;
    case 'politics':
      return person.politics ?? null;
    case 'roles':
      return person.roles.length === 0 ? null : person.roles;
    case 'coach':
      return person.coach ? true : null;
    default:
      return person[rating];
  }
}

function differencesOf(
  before: MapPersonReading | undefined,
  after: MapPersonReading,
): readonly RatingDifference[] {
  return RATINGS.flatMap((rating) => {
    const old = before === undefined ? null : ratingOf(before, rating);
    const next = ratingOf(after, rating);
    // A map that does not rate somebody has nothing to give.
    if (next === null || JSON.stringify(old) === JSON.stringify(next)) return [];
    return [{ rating, before: old, after: next }];
  });
}

function everybody({ people, parked }: RelationshipReading): readonly MapPersonReading[] {
  return [...people, ...parked];
}

function byId(people: readonly MapPersonReading[]): ReadonlyMap<string, MapPersonReading> {
  return new Map(people.map((person) => [person.id, person]));
}
