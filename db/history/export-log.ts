import { AppError } from '../../shared/errors/app-error.ts';
import type { Connection } from '../connection/connection.ts';

/** One document that left the workspace: who exported what, and the hash by which it is known again later. */
export type ExportNote = {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly document: string;
  readonly accountId: string | null;
  readonly fileName: string;
  readonly sha256: string;
  /** The person or competitor it is about, if it is. */
  readonly subject: string | null;
  /** Personal data that the user chose to print. */
  readonly included: { readonly personal: boolean; readonly sensitive: boolean } | null;
};

/** Appends to the export log. It is no change of data, so it stands beside `commit()`: no undo, no event. */
export function logExport(connection: Connection, note: ExportNote): void {
  if (connection.readOnly) throw new AppError('READ_ONLY');
  connection.run(
    'INSERT INTO export_log (id, at, actor, document, account_id, file_name, sha256, subject, included) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    note.id,
    note.at,
    note.actor,
    note.document,
    note.accountId,
    note.fileName,
    note.sha256,
    note.subject,
    note.included === null ? null : JSON.stringify(note.included),
  );
}
