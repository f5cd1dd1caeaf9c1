import type { MergedPerson, MergePreview } from '../../../../shared/domain/account/map-merge.ts';
import type { Rating } from '../../../../shared/domain/account/map-person-reading.ts';

/** What of a preview is agreed to: for each person who is taken, the ratings that are taken. */
export type MergeChoice = ReadonlyMap<string, ReadonlySet<Rating>>;

/** Everything of the preview. */
export function takeAll({ people }: MergePreview): MergeChoice {
  return new Map(people.map((person) => [person.personId, ratingsOf(person)]));
}

/** The choice with a whole person taken or left. */
export function takePerson(choice: MergeChoice, person: MergedPerson, isTaken: boolean): MergeChoice {
  const next = new Map(choice);
  if (isTaken) next.set(person.personId, ratingsOf(person));
  else next.delete(person.personId);
  return next;
}

/** The choice with one rating taken or left; somebody who is on the map already and has no rating taken is left. */
export function takeRating(
  choice: MergeChoice,
  person: MergedPerson,
  rating: Rating,
  isTaken: boolean,
): MergeChoice {
  const ratings = new Set(choice.get(person.personId) ?? []);
  if (isTaken) ratings.add(rating);
  else ratings.delete(rating);
  const next = new Map(choice);
  if (ratings.size === 0 && !person.isAdded) next.delete(person.personId);
  else next.set(person.personId, ratings);
  return next;
}

function ratingsOf({ differences }: MergedPerson): ReadonlySet<Rating> {
  return new Set(differences.map(({ rating }) => rating));
}
