import { cellText } from '../../shared/domain/account/money.ts';
import { isRow } from '../../shared/domain/account/view.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import { MANY } from '../../shared/ipc/step-subject.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries, recordById, recordsOfKinds } from '../queries/read-rows.ts';
import { recordTitle } from '../queries/titles.ts';
import { type CommandContext, guess } from './context.ts';
import { requireRecord } from './find.ts';
import { insertRecord, insertValue } from './records.ts';

/** Where a map keeps its rows: the account's own map on the account, a map of its own on its record. */
export type MapHome = {
  readonly account: RecordRow;
  /** Record that holds the rows. */
  readonly record: RecordRow;
  readonly places: 'map.places' | 'rmap.places';
  /** Null on the account's map, which has everybody on it. */
  readonly people: 'rmap.people' | null;
  readonly title: string;
};

/** The map of an account. @throws NOT_FOUND for an unknown account, and for a map that is not of this account */
export function mapHome(context: CommandContext, accountId: string, mapId: string | null): MapHome {
  const account = requireRecord(context, accountId);
  const record = mapId === null ? account : requireRecord(context, mapId);
  if (account.kind !== 'account' || record.accountId !== accountId) throw new AppError('NOT_FOUND');
  if (mapId !== null && record.kind !== 'map') throw new AppError('NOT_FOUND');
  const title = recordTitle(context.connection, record);
  return mapId === null
    ? { account, record, places: 'map.places', people: null, title }
    : { account, record, places: 'rmap.places', people: 'rmap.people', title };
}

/** What an undo step calls the cards: the one of them by name, several by their number. */
export function stepOfCards({ connection }: CommandContext, code: string, ids: readonly string[]) {
  const cards = [...new Set(ids)];
  const only = cards.length === 1 ? recordById(connection, cards[0] ?? '') : undefined;
  return only === undefined
    ? { code: `${code}.${MANY}`, subject: String(cards.length) }
    : { code, subject: recordTitle(connection, only) };
}

/** People of an account by id. @throws REFERENCE_MISSING when one of `wanted` is none of them */
export function peopleOf(
  { connection }: CommandContext,
  accountId: string,
  wanted: readonly string[],
): ReadonlyMap<string, RecordRow> {
  const people = new Map(recordsOfKinds(connection, accountId, ['person']).map((row) => [row.id, row]));
  if (wanted.some((id) => !people.has(id))) throw new AppError('REFERENCE_MISSING', { field: 'person' });
  return people;
}

/** Rows of a map of its own by person; of a person named twice the first one. */
export function mapRows({ connection }: CommandContext, map: RecordRow): ReadonlyMap<string, EntryRow> {
  const found = new Map<string, EntryRow>();
  for (const entry of cellEntries(connection, map.id, 'rmap.people')) {
    const person = isRow(entry.value) ? cellText(entry.value, 'person') : null;
    if (person !== null && !found.has(person)) found.set(person, entry);
  }
  return found;
}

/**
 * A further map with these people; from a map of its own that it is a copy of, it takes their ratings with the evidence,
 * and the places of cards. One undo step. @throws NOT_FOUND, REFERENCE_MISSING
 */
export function createMap(context: CommandContext, input: ParsedInput<'map.create'>): RecordRow {
  const { account } = mapHome(context, input.accountId, null);
  peopleOf(context, account.id, input.personIds);
  const copied = input.copyOf === null ? null : mapHome(context, account.id, input.copyOf);
  const { name, kind, opportunity } = input;
  const values = { 'rmap.name': name, 'rmap.kind': kind, 'rmap.opportunity': opportunity ?? '' };
  return context.commit({ code: 'map.create', subject: name }, (recorder) => {
    const map = insertRecord(context, recorder, { kind: 'map', accountId: account.id });
    for (const [key, value] of Object.entries(values))
      if (value !== '') insertValue(context, recorder, map, key, value);
    const source = copied === null ? new Map<string, EntryRow>() : mapRows(context, copied.record);
    for (const [index, person] of [...new Set(input.personIds)].entries()) {
      const row = source.get(person);
      insertRow(recorder, map, 'rmap.people', index + 1, {
        value: { ...(row !== undefined && isRow(row.value) ? row.value : {}), person, parked: null },
        evidence: row?.evidence ?? guess(context),
      });
    }
    if (copied?.people === 'rmap.people')
      for (const { position, value } of cellEntries(context.connection, copied.record.id, copied.places))
        insertRow(recorder, map, 'rmap.places', position, { value, evidence: null });
    return map;
  });
}

/** Appends a row to a table of a map. */
export function insertRow(
  recorder: Recorder,
  { id, accountId }: RecordRow,
  fieldKey: string,
  position: number,
  row: Pick<EntryRow, 'value' | 'evidence'>,
): EntryRow {
  return recorder.insert('entry', { recordId: id, accountId, fieldKey, position, ...row });
}
