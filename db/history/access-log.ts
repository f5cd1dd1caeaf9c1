import { AppError } from '../../shared/errors/app-error.ts';
import type { AccessLine } from '../../shared/ipc/people.contract.ts';
import type { Connection } from '../connection/connection.ts';

export type AccessNote = AccessLine & { readonly recordId: string };

/**
 * Appends to the access log: who was given the sensitive data of a record, and for what. Like the export log it is no
 * change of data, so it stands beside `commit()`. @throws READ_ONLY: what cannot be written down is not shown.
 */
export function logAccess(connection: Connection, note: AccessNote): void {
  if (connection.readOnly) throw new AppError('READ_ONLY');
  connection.run(
    'INSERT INTO access_log (id, at, actor, deed, record_id, purpose) VALUES (?, ?, ?, ?, ?, ?)',
    note.id,
    note.at,
    note.actor,
    note.deed,
    note.recordId,
    note.purpose,
  );
}

/** Lines about a record, newest first. */
export function accessLog(connection: Connection, recordId: string): AccessLine[] {
  return connection.all<AccessLine>(
    'SELECT id, at, actor, deed, purpose FROM access_log WHERE record_id = ? ORDER BY at DESC, id DESC',
    recordId,
  );
}
