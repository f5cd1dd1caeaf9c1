import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { RECORD_KIND_INFO } from '../../shared/domain/dossier/record-kinds.ts';
import type { RecordTitle, Trace } from '../../shared/ipc/people.contract.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import { fromStored, type StoredRow } from '../schema/tables.ts';
import { cellEntries, recordById } from './read-rows.ts';
import { recordTitle } from './titles.ts';

/** What the file holds about one person outside of the person's own entries. */
export type PersonTraces = {
  /** Live entries of other records that point to the person, by value or as a contact who confirmed them. */
  readonly references: readonly EntryRow[];
  /** Live entries of other records whose words hold one of the names, names of other records left out. */
  readonly mentions: readonly EntryRow[];
};

/** Shorter texts stand in too many words to be taken for a name. */
const SHORTEST_NAME = 2;
/** Further records of one person; a longer chain would be a circle. */
const LONGEST_CHAIN = 20;
const NAME_FIELDS = RECORD_KIND_INFO.person.titleFields;
/** A contact and a map are called by what they are about; those words are not the name of somebody else. */
const { contact: _contact, map: _map, ...NAMED_KINDS } = RECORD_KIND_INFO;
const TITLE_FIELDS = Object.values(NAMED_KINDS).flatMap(({ titleFields }) => titleFields);

/** Every name that the person has or had, the trash and the history included. */
export function namesOf(connection: Connection, personId: string): string[] {
  const fields = JSON.stringify(NAME_FIELDS);
  const found = connection.all<{ name: unknown }>(
    `WITH named AS (SELECT id, value FROM entry
                     WHERE record_id = :person AND field_key IN (SELECT value FROM json_each(:fields)))
     SELECT json_extract(value, '$') AS name FROM named WHERE value IS NOT NULL
     UNION SELECT json_extract(after, '$.value') FROM change WHERE row_id IN (SELECT id FROM named)`,
    { person: personId, fields },
  );
  const names = found.flatMap(({ name }) => (typeof name === 'string' ? [name.trim()] : []));
  const long = [...new Set(names)].filter((name) => name.length >= SHORTEST_NAME);
  return long.sort((a, b) => b.length - a.length);
}

/** References and mentions in live entries, in the order of the file. */
export function personTraces(connection: Connection, personId: string): PersonTraces {
  const live = (entry: EntryRow) =>
    entry.deletedAt === null && recordById(connection, entry.recordId) !== undefined;
  const references = entriesHolding(connection, personId, [personId]).filter(live);
  const known = new Set(references.map(({ id }) => id));
  const mentions = entriesHolding(connection, personId, namesOf(connection, personId)).filter(
    (entry) => live(entry) && !known.has(entry.id) && !TITLE_FIELDS.includes(entry.fieldKey),
  );
  return { references, mentions };
}

/** Entries of other records, trash included, whose value, note or evidence holds one of the texts. */
export function entriesHolding(
  connection: Connection,
  personId: string,
  texts: readonly string[],
): EntryRow[] {
  const inJson = texts.map((text) => JSON.stringify(text).slice(1, -1));
  return connection
    .all<StoredRow>(
      `SELECT * FROM entry WHERE record_id <> ? AND EXISTS (
         SELECT 1 FROM json_each(?) AS sought
          WHERE instr(ifnull(entry.value, '') || ifnull(note, '') || ifnull(not_applicable, '') || ifnull(evidence, ''),
                      sought.value) > 0)
        ORDER BY created_at, id`,
      personId,
      JSON.stringify(inJson),
    )
    .map((stored) => fromStored('entry', stored));
}

/** True for the entry that names another record: it says who somebody else is. */
export function isTitle({ fieldKey }: Pick<EntryRow, 'fieldKey'>): boolean {
  return TITLE_FIELDS.includes(fieldKey);
}

/** An entry as a place that a user can open. */
export function traceOf(connection: Connection, { recordId, accountId, fieldKey }: EntryRow): Trace {
  const record = recordById(connection, recordId);
  return {
    accountId,
    recordId,
    fieldKey,
    title: record === undefined ? '' : recordTitle(connection, record),
  };
}

/** Files of the same person at other customers, found through the links that moves have left. */
export function linkedFiles(connection: Connection, person: RecordRow): RecordRow[] {
  const found = new Map<string, RecordRow>([[person.id, person]]);
  const open = [person.id];
  while (open.length > 0 && found.size < LONGEST_CHAIN) {
    const id = open.pop() ?? '';
    for (const key of ['per.previous_file', 'per.next_file']) {
      const value = cellEntries(connection, id, key)[0]?.value;
      const next = typeof value === 'string' && !found.has(value) ? recordById(connection, value) : undefined;
      if (next === undefined) continue;
      found.set(next.id, next);
      open.push(next.id);
    }
  }
  found.delete(person.id);
  return [...found.values()];
}

/** Names of records by id, whatever their account; what is gone is left out. */
export function titlesOf(connection: Connection, ids: readonly string[]): RecordTitle[] {
  return ids.flatMap((id) => {
    const record = recordById(connection, id);
    if (record === undefined) return [];
    const account = record.accountId === null ? undefined : recordById(connection, record.accountId);
    return [
      {
        id,
        title: recordTitle(connection, record),
        accountId: record.accountId,
        accountTitle: account === undefined ? '' : recordTitle(connection, account),
      },
    ];
  });
}

/** Names of the copies `NAME.before-N` that migrations have left beside the file. */
export function copiesBeside({ path }: Connection): string[] {
  const start = `${basename(path)}.before-`;
  return readdirSync(dirname(path)).filter((name) => name.startsWith(start));
}
