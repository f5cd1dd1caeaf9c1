import { createHash } from 'node:crypto';
import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import { holdsSensitive } from '../../shared/domain/dossier/sensitive.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import type { Change } from '../history/recorder.ts';
import { fromStored, type StoredRow } from '../schema/tables.ts';
import { entryText } from './entry-text.ts';
import { pinyinWords } from './pinyin.ts';
import { indexWords } from './tokens.ts';

const PERSON_NAMES: ReadonlySet<string> = new Set(['per.name', 'col.name', 'rsp.name']);

type Target = 'record' | 'entry';
type Words = { readonly body: string; readonly pinyin: string };

/** Brings the index up to date with changed rows; runs inside the transaction of `commit()`. */
export function indexChanges(connection: Connection, catalogue: Catalogue, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.table === 'setting') continue;
    const live = change.after.deletedAt === null;
    const words = live ? wordsOf(catalogue, change.table, change.after as RecordRow | EntryRow) : null;
    place(connection, change.table, change.after.id, words);
  }
}

/**
 * Fills an index that a migration has emptied because its words are made differently now; one that holds something is
 * left as it is.
 */
export function fillEmptyIndex(connection: Connection, catalogue: Catalogue): void {
  const isFilled = connection.get('SELECT 1 FROM search_document LIMIT 1') !== undefined;
  if (isFilled || connection.readOnly) return;
  connection.transaction(() => {
    for (const table of ['record', 'entry'] as const) {
      for (const stored of connection.all<StoredRow>(`SELECT * FROM ${table} WHERE deleted_at IS NULL`)) {
        const row = fromStored(table, stored);
        place(connection, table, row.id, wordsOf(catalogue, table, row));
      }
    }
  });
}

/** Brings the words of entries up to date whose fields are declared otherwise than before (new options, gone fields). */
export function indexRedeclared(connection: Connection, former: Catalogue, next: Catalogue): void {
  const typeText = (catalogue: Catalogue, key: string) => JSON.stringify(catalogue.field(key)?.type ?? null);
  const keys = [former, next].flatMap(({ sections }) =>
    sections.flatMap(({ fields }) => fields.map(({ key }) => key)),
  );
  const changed = [...new Set(keys)].filter((key) => typeText(former, key) !== typeText(next, key));
  if (changed.length === 0 || connection.readOnly) return;
  connection.transaction(() => {
    const stored = connection.all<StoredRow>(
      'SELECT * FROM entry WHERE deleted_at IS NULL AND field_key IN (SELECT value FROM json_each(?))',
      JSON.stringify(changed),
    );
    for (const row of stored.map((one) => fromStored('entry', one)))
      place(connection, 'entry', row.id, wordsOf(next, 'entry', row));
  });
}

/** Words of a live row; null when there is nothing to find in it, as in sensitive data, which no search may show. */
export function wordsOf(catalogue: Catalogue, target: Target, row: RecordRow | EntryRow): Words | null {
  if (target === 'entry' && holdsSensitive(catalogue, (row as EntryRow).fieldKey)) return null;
  const text = target === 'record' ? (row as RecordRow).code : entryText(catalogue, row as EntryRow);
  const isPerson = target === 'entry' && PERSON_NAMES.has((row as EntryRow).fieldKey);
  return text === '' ? null : { body: indexWords(text), pinyin: pinyinWords(text, isPerson) };
}

/** Equal words have equal fingerprints; `check` compares them. */
export function fingerprint(words: Words): string {
  return createHash('sha256').update(`${words.body}\n${words.pinyin}`).digest('base64url').slice(0, 16);
}

function place(connection: Connection, target: Target, id: string, words: Words | null): void {
  const known = connection.get<{ document: number; fingerprint: string }>(
    'SELECT document, fingerprint FROM search_document WHERE target_id = ?',
    id,
  );
  const print = words === null ? null : fingerprint(words);
  if (known?.fingerprint === print) return;
  if (known !== undefined) {
    connection.run('DELETE FROM search_index WHERE rowid = ?', known.document);
    connection.run('DELETE FROM search_document WHERE document = ?', known.document);
  }
  if (words === null) return;
  const inserted = connection.get<{ document: number }>(
    'INSERT INTO search_document (target, target_id, fingerprint) VALUES (?, ?, ?) RETURNING document',
    target,
    id,
    print,
  );
  connection.run(
    'INSERT INTO search_index (rowid, body, pinyin) VALUES (?, ?, ?)',
    inserted?.document,
    words.body,
    words.pinyin,
  );
}
