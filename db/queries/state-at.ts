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
  const [state] = statesAt(connection, accountId, [instant]);
  return state ?? { records: [], entries: [] };
}

/** The same for several instants, in their order; what did not change between them is read and parsed once. */
export function statesAt(
  connection: Connection,
  accountId: string | null,
  instants: readonly string[],
): readonly State[] {
  const records = rowsAt(connection, 'record', accountId, instants);
  const entries = rowsAt(connection, 'entry', accountId, instants);
  return instants.map((_, index) => ({ records: records[index] ?? [], entries: entries[index] ?? [] }));
}

/** Newest state of a row up to an instant; states are in the order in which they were written. */
type Known<Name extends TableName> = { readonly at: string; readonly after: Rows[Name] };

function rowsAt<Name extends TableName>(
  connection: Connection,
  table: Name,
  accountId: string | null,
  instants: readonly string[],
): readonly (readonly Rows[Name][])[] {
  const first = instants.toSorted()[0] ?? '9999';
  const standing = connection
    .all<StoredRow>(
      `SELECT * FROM ${table} WHERE account_id IS ? AND updated_at <= ? AND deleted_at IS NULL`,
      accountId,
      first,
    )
    .map((row) => fromStored(table, row));
  const changed = changedSince<Name>(connection, table, accountId, first);
  return instants.map((instant) => {
    const then = changed.flatMap((states) => {
      const known = states.findLast(({ at }) => at <= instant)?.after;
      return known === undefined || known.deletedAt !== null ? [] : [known];
    });
    return [...standing, ...then];
  });
}

/** Every state of each row that has been written after an instant. */
function changedSince<Name extends TableName>(
  connection: Connection,
  table: Name,
  accountId: string | null,
  instant: string,
): readonly (readonly Known<Name>[])[] {
  const found = new Map<string, Known<Name>[]>();
  const rows = connection.all<{ id: string; at: string; after: string }>(
    `SELECT row_id AS id, at, after FROM change JOIN change_set ON change_set.seq = change_set_seq
      WHERE row_id IN (SELECT id FROM ${table} WHERE account_id IS ? AND updated_at > ?)
      ORDER BY change.seq`,
    accountId,
    instant,
  );
  for (const { id, at, after } of rows) {
    const states = found.get(id) ?? [];
    if (states.length === 0) found.set(id, states);
    states.push({ at, after: fromHistory<Name>(after) });
  }
  return [...found.values()];
}

/** A row out of the audit trail; columns that came later have their empty value. */
export function fromHistory<Name extends TableName>(json: string): Rows[Name] {
  const row = JSON.parse(json) as Rows[Name];
  return 'fieldKey' in row && !('rivalOf' in row) ? Object.assign(row, { rivalOf: null }) : row;
}
