import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import { type ContentCheck, checkContents } from '../attachments/check-contents.ts';
import type { Connection } from '../connection/connection.ts';
import { SCHEMA_VERSION } from '../migrations/migrate.ts';
import { fromStored, type StoredRow } from '../schema/tables.ts';
import { fingerprint, wordsOf } from '../search/search-index.ts';

export type CheckResult = {
  readonly integrity: readonly string[];
  readonly foreignKeys: number;
  readonly schemaVersion: number;
  readonly expectedSchemaVersion: number;
  /** Texts missing from the index, out of date in it, or left in it. */
  readonly searchIndex: { readonly missing: number; readonly outdated: number; readonly orphaned: number };
  readonly contents: ContentCheck;
  readonly ok: boolean;
};

/**
 * Looks the whole file over without changing it: pages, references, schema version, search index, stored files;
 * with `verifyContents` every byte of those against its SHA-256, which takes seconds a gigabyte.
 */
export function checkWorkspace(
  connection: Connection,
  catalogue: Catalogue,
  verifyContents = false,
): CheckResult {
  const integrity = connection
    .all<{ integrity_check: string }>('PRAGMA integrity_check')
    .map((row) => row.integrity_check)
    .filter((text) => text !== 'ok');
  const foreignKeys = connection.all('SELECT 1 FROM pragma_foreign_key_check').length;
  const schemaVersion = Number(connection.pragma('user_version'));
  const searchIndex = checkIndex(connection, catalogue);
  const contents = checkContents(connection, verifyContents);
  const ok =
    integrity.length === 0 &&
    foreignKeys === 0 &&
    schemaVersion === SCHEMA_VERSION &&
    searchIndex.missing + searchIndex.outdated + searchIndex.orphaned === 0 &&
    contents.incomplete + contents.missing + (contents.altered ?? 0) === 0;
  return {
    integrity,
    foreignKeys,
    schemaVersion,
    expectedSchemaVersion: SCHEMA_VERSION,
    searchIndex,
    contents,
    ok,
  };
}

function checkIndex(connection: Connection, catalogue: Catalogue): CheckResult['searchIndex'] {
  const documents = connection.all<{ document: number; target_id: string; fingerprint: string }>(
    'SELECT document, target_id, fingerprint FROM search_document',
  );
  const prints = new Map(documents.map((row) => [row.target_id, row.fingerprint]));
  let missing = 0;
  let outdated = 0;
  for (const table of ['record', 'entry'] as const) {
    for (const stored of connection.all<StoredRow>(`SELECT * FROM ${table} WHERE deleted_at IS NULL`)) {
      const row = fromStored(table, stored);
      const words = wordsOf(catalogue, table, row);
      const print = prints.get(row.id);
      prints.delete(row.id);
      if (words === null ? print !== undefined : print !== undefined && print !== fingerprint(words))
        outdated += 1;
      else if (words !== null && print === undefined) missing += 1;
    }
  }
  const rows = connection.get<{ n: number }>(
    'SELECT count(*) AS n FROM search_document WHERE document NOT IN (SELECT rowid FROM search_index)',
  );
  return { missing: missing + (rows?.n ?? 0), outdated, orphaned: prints.size };
}
