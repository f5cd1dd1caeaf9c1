import { AppError } from '../../shared/errors/app-error.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import { entriesOfRecord, recordById, recordsOfKinds } from '../queries/read-rows.ts';
import { partCount } from './content.ts';

/** What is known of a stored file. */
export type StoredAttachment = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly hash: string;
  readonly parts: number;
};

/** A live attachment by its id. @throws NOT_FOUND */
export function attachmentById(connection: Connection, id: string): StoredAttachment {
  const record = recordById(connection, id);
  if (record?.kind !== 'attachment') throw new AppError('NOT_FOUND');
  return stored(connection, record);
}

/** Live attachments of an account in the order in which they came. */
export function attachmentsOf(connection: Connection, accountId: string): readonly StoredAttachment[] {
  return recordsOfKinds(connection, accountId, ['attachment'])
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .map((record) => stored(connection, record));
}

function stored(connection: Connection, record: RecordRow): StoredAttachment {
  const values = new Map(
    entriesOfRecord(connection, record.id).map(({ fieldKey, value }) => [fieldKey, value]),
  );
  const size = Number(values.get('att.size') ?? 0);
  return {
    id: record.id,
    name: String(values.get('att.name') ?? record.code),
    type: String(values.get('att.type') ?? ''),
    size,
    hash: String(values.get('att.hash') ?? ''),
    parts: partCount(size),
  };
}
