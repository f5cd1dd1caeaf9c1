import { RECORD_KIND_INFO } from '../../shared/domain/dossier/record-kinds.ts';
import type { RecordKind, Value } from '../../shared/domain/dossier/types.ts';
import type { Connection } from '../connection/connection.ts';

/** A record as it is named, in the trash too. */
export type NamedRecord = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly code: string;
  readonly title: string;
  readonly accountId: string | null;
  readonly deletedAt: string | null;
};

type Found = Omit<NamedRecord, 'title'>;

/** Names of records, whether they are live or in the trash; unknown ids are left out. */
export function namedRecords(
  connection: Connection,
  ids: Iterable<string>,
): ReadonlyMap<string, NamedRecord> {
  const wanted = JSON.stringify([...new Set(ids)]);
  const records = connection.all<Found>(
    `SELECT id, kind, code, account_id AS accountId, deleted_at AS deletedAt FROM record
      WHERE id IN (SELECT value FROM json_each(?))`,
    wanted,
  );
  return new Map(records.map((record) => [record.id, { ...record, title: titleEver(connection, record) }]));
}

/** The first filled title field, live values before those in the trash; else the code. */
function titleEver(connection: Connection, { id, kind, code }: Found): string {
  for (const fieldKey of RECORD_KIND_INFO[kind].titleFields) {
    const row = connection.get<{ value: string | null }>(
      `SELECT value FROM entry WHERE record_id = ? AND field_key = ? AND rival_of IS NULL AND value IS NOT NULL
        ORDER BY deleted_at IS NOT NULL, deleted_at DESC LIMIT 1`,
      id,
      fieldKey,
    );
    const value: Value | null = row === undefined || row.value === null ? null : JSON.parse(row.value);
    if (typeof value === 'string' && value !== '') return value;
  }
  return code;
}
