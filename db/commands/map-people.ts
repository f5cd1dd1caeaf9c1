import { isRow } from '../../shared/domain/account/view.ts';
import type { RowValue, Value } from '../../shared/domain/dossier/types.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries } from '../queries/read-rows.ts';
import { type CommandContext, guess } from './context.ts';
import { evidenceAfterEdit } from './entries.ts';
import { requireField, requireTable } from './find.ts';
import { putPlaces } from './map-places.ts';
import { insertRow, type MapHome, mapHome, mapRows, peopleOf, stepOfCards } from './maps.ts';
import { putValue } from './put-value.ts';

type People = ReturnType<typeof peopleOf>;

/**
 * Puts people on a map of its own, with the ratings given; who is on it already gets those ratings and leaves the
 * parking area. The account's map has everybody: there they leave the parking area, and ratings stay with the people.
 * @throws NOT_FOUND, REFERENCE_MISSING, UNKNOWN_FIELD or VALIDATION_FAILED for a rating
 */
export function addPeople(context: CommandContext, input: ParsedInput<'map.addPeople'>): null {
  const home = mapHome(context, input.accountId, input.mapId);
  const ids = input.people.map(({ personId }) => personId);
  const people = peopleOf(context, home.account.id, ids);
  return context.commit({ ...stepOfCards(context, 'map.addPeople', ids), group: input.group }, (recorder) => {
    if (home.people === null) parkOnAccount(context, recorder, people, ids, false);
    else writeRows(context, recorder, home, input.people);
    return null;
  });
}

/** Takes people off a map of its own; on the account's map they are parked. @throws NOT_FOUND, REFERENCE_MISSING */
export function removePeople(context: CommandContext, input: ParsedInput<'map.removePeople'>): null {
  const home = mapHome(context, input.accountId, input.mapId);
  const people = peopleOf(context, home.account.id, home.people === null ? input.personIds : []);
  const code = home.people === null ? 'map.park' : 'map.removePeople';
  return context.commit(
    { ...stepOfCards(context, code, input.personIds), group: input.group },
    (recorder) => {
      if (home.people === null) parkOnAccount(context, recorder, people, input.personIds, true);
      else {
        for (const { id, value } of cellEntries(context.connection, home.record.id, home.people))
          if (isRow(value) && input.personIds.includes(String(value.person))) recorder.remove('entry', id);
      }
      return null;
    },
  );
}

/**
 * Parks people who are not worth drawing, or takes them back; who comes back may be put at a place of the view.
 * @throws NOT_FOUND, REFERENCE_MISSING when not on the map, VALIDATION_FAILED for a place out of all bounds, and for a
 * place of several people or of somebody who is parked
 */
export function parkPeople(context: CommandContext, input: ParsedInput<'map.park'>): null {
  const home = mapHome(context, input.accountId, input.mapId);
  const people = peopleOf(context, home.account.id, input.personIds);
  const { place } = input;
  if (place !== undefined && (input.isParked || new Set(input.personIds).size > 1))
    throw new AppError('VALIDATION_FAILED', { field: home.places });
  const code = input.isParked ? 'map.park' : 'map.unpark';
  return context.commit(
    { ...stepOfCards(context, code, input.personIds), group: input.group },
    (recorder) => {
      if (home.people === null) parkOnAccount(context, recorder, people, input.personIds, input.isParked);
      else parkOnMap(context, recorder, home, input);
      if (place !== undefined) {
        const { view, x, y } = place;
        putPlaces(context, recorder, home, {
          view,
          places: input.personIds.map((node) => ({ node, place: { x, y } })),
        });
      }
      return null;
    },
  );
}

function parkOnMap(
  context: CommandContext,
  recorder: Recorder,
  home: MapHome,
  { personIds, isParked }: Pick<ParsedInput<'map.park'>, 'personIds' | 'isParked'>,
): void {
  const rows = mapRows(context, home.record);
  for (const personId of personIds) {
    const entry = rows.get(personId);
    if (entry === undefined || !isRow(entry.value))
      throw new AppError('REFERENCE_MISSING', { field: 'rmap.people' });
    const value = { ...entry.value, parked: isParked ? true : null };
    recorder.update('entry', entry.id, { value });
  }
}

function parkOnAccount(
  context: CommandContext,
  recorder: Recorder,
  people: People,
  ids: readonly string[],
  isParked: boolean,
): void {
  for (const id of new Set(ids)) {
    const person = people.get(id);
    if (person !== undefined) putValue(context, recorder, person, 'node.parked', isParked ? true : null);
  }
}

type Rated = { readonly personId: string; readonly ratings: { readonly [rating: string]: Value | null } };

/** Writes one row a person; of a person named twice the last ratings hold. */
function writeRows(
  context: CommandContext,
  recorder: Recorder,
  home: MapHome,
  rated: readonly Rated[],
): void {
  const key = 'rmap.people';
  const table = requireTable(requireField(context, home.record, key));
  const present = mapRows(context, home.record);
  let last = cellEntries(context.connection, home.record.id, key).at(-1)?.position ?? 0;
  for (const [personId, { ratings }] of new Map(rated.map((one) => [one.personId, one]))) {
    const entry = present.get(personId);
    const before = rowOf(entry);
    const value = checkValue(key, table, { ...before, ...ratings, person: personId, parked: null });
    if (entry === undefined) {
      last += 1;
      insertRow(recorder, home.record, key, last, { value, evidence: guess(context) });
    } else if (JSON.stringify(value) !== JSON.stringify(entry.value)) {
      recorder.update('entry', entry.id, { value, evidence: evidenceAfterEdit(context, entry.evidence) });
    }
  }
}

/** The row that an entry holds; empty for none. */
export function rowOf(entry: Pick<EntryRow, 'value'> | undefined): RowValue {
  return entry !== undefined && isRow(entry.value) ? entry.value : {};
}
