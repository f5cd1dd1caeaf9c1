import { RATINGS, type Rating } from '../../shared/domain/account/map-person-reading.ts';
import { isRow } from '../../shared/domain/account/view.ts';
import type { ScalarValue, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { weakerOf } from '../../shared/domain/evidence/weaker.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries } from '../queries/read-rows.ts';
import { type CommandContext, guess } from './context.ts';
import { requireField, requireTable } from './find.ts';
import { rowOf } from './map-people.ts';
import { insertRow, type MapHome, mapHome, mapRows, peopleOf } from './maps.ts';
import { putValue } from './put-value.ts';

/** A rating with what stands behind it. */
type Sourced = { readonly value: ScalarValue | null; readonly evidence: Evidence | null };
/** The ratings chosen for a person. */
type Taken = { readonly person: RecordRow; readonly ratings: ReadonlyMap<Rating, Sourced> };

/**
 * Takes people over from one map into another, with the ratings chosen for each and the evidence behind them; one undo
 * step. A rating that a map of its own leaves to the account's map stays the account's.
 * @throws NOT_FOUND, VALIDATION_FAILED (into itself, no such rating), REFERENCE_MISSING for who is not on the source
 */
export function mergeMaps(context: CommandContext, input: ParsedInput<'map.merge'>): null {
  const from = mapHome(context, input.accountId, input.from);
  const to = mapHome(context, input.accountId, input.to);
  if (from.record.id === to.record.id)
    throw new AppError('VALIDATION_FAILED', { field: 'to', reason: 'same' });
  const taken = takenPeople(context, from, input.people);
  return context.commit({ code: 'map.merge', subject: `${from.title} → ${to.title}` }, (recorder) => {
    if (to.people === null) rateOnAccount(context, recorder, taken);
    else rateOnMap(context, recorder, to, taken);
    return null;
  });
}

function takenPeople(
  context: CommandContext,
  from: MapHome,
  wanted: ParsedInput<'map.merge'>['people'],
): readonly Taken[] {
  const people = peopleOf(
    context,
    from.account.id,
    wanted.map(({ personId }) => personId),
  );
  const rows = from.people === null ? null : mapRows(context, from.record);
  return wanted.map(({ personId, ratings }) => {
    const person = people.get(personId);
    const entry = rows?.get(personId);
    if (person === undefined || (rows !== null && entry === undefined))
      throw new AppError('REFERENCE_MISSING', { field: 'person' });
    const sourced = ratings.map((name): [Rating, Sourced] => {
      const rating = RATINGS.find((key) => key === name);
      if (rating === undefined) throw new AppError('VALIDATION_FAILED', { field: name, reason: 'rating' });
      if (entry !== undefined)
        return [rating, { value: rowOf(entry)[rating] ?? null, evidence: entry.evidence }];
      const known = cellEntries(context.connection, personId, `node.${rating}`)[0];
      const value = known === undefined || isRow(known.value) ? null : known.value;
      return [rating, { value, evidence: known?.evidence ?? null }];
    });
    return { person, ratings: new Map(sourced) };
  });
}

/** What is empty on a map of its own was the account's all along. */
function rateOnAccount(context: CommandContext, recorder: Recorder, taken: readonly Taken[]): void {
  for (const { person, ratings } of taken) {
    putValue(context, recorder, person, 'node.parked', null);
    for (const [rating, { value, evidence }] of ratings)
      if (value !== null)
        putValue(context, recorder, person, `node.${rating}`, value, evidence ?? guess(context));
  }
}

/** A row has one evidence: that of its least certain rating. */
function rateOnMap(context: CommandContext, recorder: Recorder, to: MapHome, taken: readonly Taken[]): void {
  const key = 'rmap.people';
  const table = requireTable(requireField(context, to.record, key));
  const present = mapRows(context, to.record);
  let last = cellEntries(context.connection, to.record.id, key).at(-1)?.position ?? 0;
  for (const { person, ratings } of taken) {
    const entry = present.get(person.id);
    const chosen: { [rating: string]: Value | null } = {};
    for (const [rating, { value }] of ratings) chosen[rating] = value;
    const value = checkValue(key, table, { ...rowOf(entry), ...chosen, person: person.id, parked: null });
    const behind = [...ratings.values()].flatMap((one) =>
      one.value === null || one.evidence === null ? [] : [one.evidence],
    );
    const evidence = weakerOf(entry === undefined ? behind : [...behind, entry.evidence ?? guess(context)]);
    if (entry === undefined) {
      last += 1;
      insertRow(recorder, to.record, key, last, { value, evidence: evidence ?? guess(context) });
    } else if (JSON.stringify(value) !== JSON.stringify(entry.value))
      recorder.update('entry', entry.id, { value, evidence });
  }
}
