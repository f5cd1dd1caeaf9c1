import type { Connection } from '../connection/connection.ts';
import type { Change } from './recorder.ts';

export type Origin = 'user' | 'undo' | 'redo' | 'import' | 'seed' | 'migration';

export type ChangeSetInfo = { readonly seq: number; readonly id: string };

export type NewChangeSet = {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly origin: Origin;
  readonly code: string;
  readonly subject: string;
  readonly place: string;
  readonly changes: readonly Change[];
};

/** Appends a change set with its changes: the audit trail and, read by row, the history of every value. */
export function writeChangeSet(connection: Connection, set: NewChangeSet): ChangeSetInfo {
  const row = connection.get<{ seq: number }>(
    `INSERT INTO change_set (id, at, actor, origin, code, subject, place) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq`,
    set.id,
    set.at,
    set.actor,
    set.origin,
    set.code,
    set.subject,
    set.place,
  );
  const seq = row?.seq ?? 0;
  for (const change of set.changes) {
    connection.run(
      `INSERT INTO change (change_set_seq, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?)`,
      seq,
      change.table,
      change.after.id,
      change.before === null ? null : JSON.stringify(change.before),
      JSON.stringify(change.after),
    );
  }
  return { seq, id: set.id };
}
