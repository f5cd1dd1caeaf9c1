import { isMoney, isRow } from '../../shared/domain/account/view.ts';
import type { RowValue, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { PLACE_FIELDS } from '../../shared/domain/relationship/map-views.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { logAccess } from '../history/access-log.ts';
import type { Recorder } from '../history/recorder.ts';
import { entriesHolding, isTitle, namesOf } from '../queries/person-report.ts';
import { entriesOfRecord } from '../queries/read-rows.ts';
import { recordTitle } from '../queries/titles.ts';
import type { CommandContext } from './context.ts';
import { requireRecord } from './find.ts';

/** What stands where the name of an erased person stood in the words of others. */
export const ERASED_MARK = '〔已匿名〕';

/**
 * Removes everything about a person for good (domain §2.13): own entries with their history, references of others, on
 * request the name in their words. Rows of maps that are about the person go whole. The seat stays, evidence keeps an
 * opaque id, the access log a line without a name. Nothing brings it back. @throws NOT_FOUND, VALIDATION_FAILED when the typed name is not the person's
 */
export function erasePerson(context: CommandContext, input: ParsedInput<'person.erase'>): null {
  const { connection } = context;
  const person = requireRecord(context, input.personId);
  if (person.kind !== 'person') throw new AppError('NOT_FOUND');
  if (input.typedName.trim() !== recordTitle(connection, person).trim()) {
    throw new AppError('VALIDATION_FAILED', { field: 'typedName', reason: 'name' });
  }
  const names = namesOf(connection, person.id);
  const rowsOfMaps = entriesHolding(connection, person.id, [person.id]).filter(isOnMap);
  const mark = input.replaceMentions ? ERASED_MARK : null;
  const holding = entriesHolding(connection, person.id, names);
  const spared = holding.filter(isTitle).map(({ id }) => id);
  context.erase({ code: 'person.erase', recordId: person.id, names, mark, spared }, (recorder) => {
    for (const entry of entriesHolding(connection, person.id, [person.id]))
      unlink(recorder, entry, person.id);
    for (const { id } of holding) {
      const entry = recorder.read('entry', id);
      if (entry !== undefined) withoutName(recorder, entry, person, names, spared.includes(id) ? null : mark);
    }
    for (const { id } of rowsOfMaps) recorder.remove('entry', id);
    for (const entry of entriesOfRecord(connection, person.id)) recorder.remove('entry', entry.id);
    recorder.remove('record', person.id);
    const { now: at, newId } = recorder;
    const line = { id: newId(), at, actor: context.actor, deed: 'erase', purpose: '' } as const;
    logAccess(connection, { ...line, recordId: person.id });
  });
  return null;
}

/** Rows that say nothing without the person: where the card stands, ratings on a map of its own. */
function isOnMap({ fieldKey, deletedAt }: EntryRow): boolean {
  return deletedAt === null && (fieldKey === 'rmap.people' || PLACE_FIELDS.includes(fieldKey));
}

/** A reference becomes empty, a list of references goes on without the person. */
function unlink(recorder: Recorder, entry: EntryRow, personId: string): void {
  const { value } = entry;
  if (value === null) return;
  const rest = isRow(value) ? rowWithout(value, personId) : valueWithout(value, personId);
  recorder.update('entry', entry.id, { value: rest, evidence: rest === null ? null : entry.evidence });
}

function rowWithout(row: RowValue, id: string): RowValue {
  return Object.fromEntries(
    Object.entries(row).map(([key, cell]) => [key, cell === null ? null : valueWithout(cell, id)]),
  );
}

function valueWithout<Cell extends Exclude<Value, RowValue>>(value: Cell, id: string): Cell | null {
  if (value === id) return null;
  if (!Array.isArray(value) || isMoney(value)) return value;
  return (value as readonly string[]).filter((one) => one !== id) as readonly string[] as Cell;
}

/** Contacts who confirmed a value are known by id alone; other words lose the name when a mark is given. */
function withoutName(
  recorder: Recorder,
  entry: EntryRow,
  person: RecordRow,
  names: readonly string[],
  mark: string | null,
): void {
  const evidence = entry.evidence === null ? null : anonymousContacts(entry.evidence, person.id, names);
  const parts = { value: entry.value, note: entry.note, notApplicable: entry.notApplicable, evidence };
  recorder.update('entry', entry.id, mark === null ? parts : replaced(parts, names, mark));
}

function anonymousContacts(evidence: Evidence, id: string, names: readonly string[]): Evidence {
  if (evidence.verifications === undefined) return evidence;
  const verifications = evidence.verifications.map((check) => ({
    ...check,
    with: check.with.map((contact) => (names.includes(contact) ? id : contact)),
  }));
  return { ...evidence, verifications };
}

function replaced<Parts>(parts: Parts, names: readonly string[], mark: string): Parts {
  return names.reduce<Parts>(
    (rest, name) =>
      JSON.parse(JSON.stringify(rest).replaceAll(JSON.stringify(name).slice(1, -1), mark)) as Parts,
    parts,
  );
}
