import { type FirmSource, readFirms } from '../../shared/domain/group/firm-reading.ts';
import { createOwnership, type Ownership } from '../../shared/domain/group/ownership.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import { fromStored, type StoredRow } from '../schema/tables.ts';

/** All firms of the workspace with what groups are made of. */
export function firmSource(connection: Connection): FirmSource {
  const records = connection
    .all<StoredRow>("SELECT * FROM record WHERE deleted_at IS NULL AND account_id IS NULL AND kind = 'firm'")
    .map((row): RecordRow => fromStored('record', row));
  const cells = new Map<string, EntryRow[]>();
  const sql = `SELECT * FROM entry WHERE deleted_at IS NULL AND account_id IS NULL AND rival_of IS NULL
    AND field_key IN ('frm.name', 'frm.account', 'frm.headcount', 'frm.owners', 'frm.ties') ORDER BY position`;
  for (const row of connection.all<StoredRow>(sql)) {
    const entry = fromStored('entry', row);
    const key = `${entry.recordId} ${entry.fieldKey}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [entry]);
    else known.push(entry);
  }
  return { records, entries: (recordId, fieldKey) => cells.get(`${recordId} ${fieldKey}`) ?? [] };
}

/** Who owns whom among the firms of the workspace. */
export function ownershipOf(connection: Connection): Ownership {
  return createOwnership(readFirms(firmSource(connection)));
}
