import type { EntryRow, RecordRow, Rows, TableName } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import { fromStored, type StoredRow } from '../schema/tables.ts';

/** Live rows of an account, or of what the workspace shares, at one moment. */
export type State = { readonly records: readonly RecordRow[]; readonly entries: readonly EntryRow[] };

/**
 * The rows of an account (with null those of the workspace) that were live at an instant (ISO, UTC), changes of that
 * very instant included. Rows that have not been written since are read as they are; of the others the newest state
 * that the audit trail has up to then.
 */
export function stateAt(connection: Connection, accountId: string | null, instant: string): State {
  return {
    records: rowsAt(connection, 'record', accountId, instant),
    entries: rowsAt(connection, 'entry', accountId, instant),
  };
}

function rowsAt<Name extends TableName>(
  connection: Connection,
  table: Name,
  accountId: string | null,
  instant: string,
): Rows[Name][] {
  const unchanged = connection
    .all<StoredRow>(
      `SELECT * FROM ${table} WHERE account_id IS ? AND updated_at <= ? AND deleted_at IS NULL`,
      accountId,
      instant,
    )
    .map((row) => fromStored(table, row));
  const changed = connection
    .all<{ after: string | null }>(
      `SELECT (SELECT after FROM change JOIN change_set ON change_set.seq = change_set_seq
                WHERE row_id = ${table}.id AND at <= ? ORDER BY change.seq DESC LIMIT 1) AS after
         FROM ${table} WHERE account_id IS ? AND updated_at > ?`,
      instant,
      accountId,
      instant,
    )
    .flatMap(({ after }) => (after === null ? [] : [fromHistory<Name>(after)]))
    .filter(({ deletedAt }) => deletedAt === null);
  return [...unchanged, ...changed];
}

/** A row out of the audit trail; columns that came later have their empty value. */
export function fromHistory<Name extends TableName>(json: string): Rows[Name] {
  const row = JSON.parse(json) as Rows[Name];
  return 'fieldKey' in row && !('rivalOf' in row) ? Object.assign(row, { rivalOf: null }) : row;
}
