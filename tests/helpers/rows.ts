import { fromStored, type StoredRow } from '../../db/schema/tables.ts';
import type { Workspace } from '../../db/workspace.ts';
import { TABLE_NAMES } from '../../shared/schemas/rows.ts';

/** All live rows without what every write changes, sorted by id: equal states give equal lists. */
export function liveRows(workspace: Workspace): readonly object[] {
  return TABLE_NAMES.flatMap((table) =>
    workspace.connection
      .all<StoredRow>(`SELECT * FROM ${table} WHERE deleted_at IS NULL ORDER BY id`)
      .map((stored) => {
        const { revision: _revision, updatedAt: _updatedAt, ...row } = fromStored(table, stored);
        return { table, ...row };
      }),
  );
}
