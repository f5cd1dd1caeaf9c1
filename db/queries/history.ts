import type { HistoryItem } from '../../shared/ipc/dossier.contract.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import type { Origin } from '../history/change-log.ts';

const LIMIT = 200;

/** Which field of which record an entry belongs to, in the trash too. */
export function placeOfEntry(
  connection: Connection,
  entryId: string,
): { readonly recordId: string; readonly fieldKey: string } | undefined {
  return connection.get(
    'SELECT record_id AS recordId, field_key AS fieldKey FROM entry WHERE id = ?',
    entryId,
  );
}

/** States of a value or row, newest first, at most 200; read from the audit trail. */
export function entryHistory(connection: Connection, entryId: string): HistoryItem[] {
  const changes = connection.all<{ id: string; at: string; actor: string; origin: Origin; after: string }>(
    `SELECT change_set.id, at, actor, origin, after
       FROM change JOIN change_set ON change_set.seq = change_set_seq
      WHERE row_id = ? ORDER BY change.seq DESC LIMIT ${LIMIT}`,
    entryId,
  );
  return changes.map(({ id, at, actor, origin, after }) => {
    const row = JSON.parse(after) as EntryRow;
    return {
      changeSetId: id,
      at,
      actor,
      origin,
      value: row.value,
      note: row.note,
      notApplicable: row.notApplicable,
      evidence: row.evidence,
      deleted: row.deletedAt !== null,
    };
  });
}
