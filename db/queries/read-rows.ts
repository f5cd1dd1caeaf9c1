import type { RecordKind } from '../../shared/domain/dossier/types.ts';
import type { EntryRow, RecordRow, Rows, SettingRow, TableName } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import { fromStored, type StoredRow } from '../schema/tables.ts';

/** Live rows only; the trash is read by nobody here. */

function many<Name extends TableName>(
  connection: Connection,
  table: Name,
  sql: string,
  ...parameters: unknown[]
): Rows[Name][] {
  return connection.all<StoredRow>(sql, ...parameters).map((row) => fromStored(table, row));
}

const RECORD = 'SELECT * FROM record WHERE deleted_at IS NULL AND';
const ENTRY = 'SELECT * FROM entry WHERE deleted_at IS NULL AND';

export function recordById(connection: Connection, id: string): RecordRow | undefined {
  return many(connection, 'record', `${RECORD} id = ?`, id)[0];
}

export function entryById(connection: Connection, id: string): EntryRow | undefined {
  return many(connection, 'entry', `${ENTRY} id = ?`, id)[0];
}

/** Records of an account (itself included), or with null those of the workspace. */
export function recordsOf(connection: Connection, accountId: string | null): RecordRow[] {
  return accountId === null
    ? many(connection, 'record', `${RECORD} account_id IS NULL`)
    : many(connection, 'record', `${RECORD} account_id = ?`, accountId);
}

/** Entries of an account, or with null those of the workspace. */
export function entriesOf(connection: Connection, accountId: string | null): EntryRow[] {
  return accountId === null
    ? many(connection, 'entry', `${ENTRY} account_id IS NULL`)
    : many(connection, 'entry', `${ENTRY} account_id = ?`, accountId);
}

/** Entries of one field of all records. */
export function entriesOfField(connection: Connection, fieldKey: string): EntryRow[] {
  return many(connection, 'entry', `${ENTRY} field_key = ?`, fieldKey);
}

/** Records of an account of these kinds alone. */
export function recordsOfKinds(
  connection: Connection,
  accountId: string,
  kinds: readonly RecordKind[],
): RecordRow[] {
  const sql = `${RECORD} account_id = ? AND kind IN (SELECT value FROM json_each(?))`;
  return many(connection, 'record', sql, accountId, JSON.stringify(kinds));
}

/** Entries of those records. */
export function entriesOfKinds(
  connection: Connection,
  accountId: string,
  kinds: readonly RecordKind[],
): EntryRow[] {
  const sql = `SELECT entry.* FROM record JOIN entry ON entry.record_id = record.id
    WHERE record.account_id = ? AND record.kind IN (SELECT value FROM json_each(?))
      AND record.deleted_at IS NULL AND entry.deleted_at IS NULL`;
  return many(connection, 'entry', sql, accountId, JSON.stringify(kinds));
}

/** Entries of these fields of an account. */
export function entriesOfFields(
  connection: Connection,
  accountId: string,
  fieldKeys: readonly string[],
): EntryRow[] {
  const sql = `${ENTRY} account_id = ? AND field_key IN (SELECT value FROM json_each(?))`;
  return many(connection, 'entry', sql, accountId, JSON.stringify(fieldKeys));
}

export function accounts(connection: Connection): RecordRow[] {
  return many(connection, 'record', `${RECORD} kind = 'account' ORDER BY created_at, code`);
}

/** Ids of the accounts in the order of `accounts`, without reading the rows. */
export function accountIdsInOrder(connection: Connection): string[] {
  const sql = "SELECT id FROM record WHERE deleted_at IS NULL AND kind = 'account' ORDER BY created_at, code";
  return connection.all<{ id: string }>(sql).map(({ id }) => id);
}

/** The entries of one field of a record in order; contradicting ones are told by `rivalsOf`. */
export function cellEntries(connection: Connection, recordId: string, fieldKey: string): EntryRow[] {
  return many(
    connection,
    'entry',
    `${ENTRY} record_id = ? AND field_key = ? AND rival_of IS NULL ORDER BY position`,
    recordId,
    fieldKey,
  );
}

/** Values that contradict this entry, oldest first (domain §4.1 c). */
export function rivalsOf(connection: Connection, entryId: string): EntryRow[] {
  return many(connection, 'entry', `${ENTRY} rival_of = ? ORDER BY created_at, id`, entryId);
}

export function entriesOfRecord(connection: Connection, recordId: string): EntryRow[] {
  return many(connection, 'entry', `${ENTRY} record_id = ?`, recordId);
}

export function childrenOf(connection: Connection, recordId: string): RecordRow[] {
  return many(connection, 'record', `${RECORD} parent_id = ?`, recordId);
}

export function settings(connection: Connection): SettingRow[] {
  return many(connection, 'setting', 'SELECT * FROM setting WHERE deleted_at IS NULL');
}

export function settingByKey(connection: Connection, key: string): SettingRow | undefined {
  return many(connection, 'setting', 'SELECT * FROM setting WHERE deleted_at IS NULL AND key = ?', key)[0];
}
