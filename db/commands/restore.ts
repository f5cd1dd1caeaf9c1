import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { hasSameContent, type Recorder } from '../history/recorder.ts';
import { cellEntries } from '../queries/read-rows.ts';
import { fromHistory } from '../queries/state-at.ts';
import { namedRecords } from '../queries/titles-ever.ts';
import type { CommandContext } from './context.ts';
import { nextCode } from './records.ts';

/**
 * Brings records and entries back from the trash with everything that was removed with them, one undo step; what they
 * hang on comes back first. A row whose place is taken goes to the end of its table, a taken code gives way to the
 * next free one, a single value takes the place of the one that is held now (which goes to the trash).
 * Answers how many rows came back. @throws NOT_FOUND for what is not in the trash
 */
export function restoreFromTrash(context: CommandContext, input: ParsedInput<'trash.restore'>): number {
  const first = input.items[0] ?? '';
  const subject = input.items.length > 1 ? String(input.items.length) : nameOf(context, first);
  return context.commit({ code: 'trash.restore', subject }, (recorder) => {
    const restored = new Set<string>();
    for (const id of input.items) {
      const record = recorder.read('record', id);
      const entry = record === undefined ? recorder.read('entry', id) : undefined;
      if (record !== undefined) restoreRecord(context, recorder, record, restored);
      else if (entry !== undefined) restoreEntry(context, recorder, entry, restored);
      else throw new AppError('NOT_FOUND');
    }
    if (restored.size === 0) throw new AppError('NOT_FOUND');
    return restored.size;
  });
}

function nameOf({ connection }: CommandContext, id: string): string {
  const entry = connection.get<{ recordId: string }>(
    'SELECT record_id AS recordId FROM entry WHERE id = ?',
    id,
  );
  const recordId = entry?.recordId ?? id;
  return namedRecords(connection, [recordId]).get(recordId)?.title ?? '';
}

/** The record, what it hangs on, and what went in the same moment as it did. */
function restoreRecord(
  context: CommandContext,
  recorder: Recorder,
  record: RecordRow,
  restored: Set<string>,
): void {
  const { id, deletedAt } = record;
  if (deletedAt === null || restored.has(id)) return;
  for (const aboveId of [record.accountId, record.parentId]) {
    if (aboveId === null || aboveId === id) continue;
    const above = recorder.read('record', aboveId);
    if (above !== undefined) restoreRecord(context, recorder, above, restored);
  }
  // The one above may have brought it along.
  if (restored.has(id)) return;
  restored.add(id);
  const code = isCodeTaken(context, record) ? nextCode(context, record.kind, record.accountId) : record.code;
  recorder.update('record', id, { deletedAt: null, code });
  for (const below of removedWith(context, record)) {
    const row = recorder.read('record', below);
    if (row !== undefined) restoreRecord(context, recorder, row, restored);
  }
  mendLinks(context, recorder, record);
  const entries = context.connection.all<{ id: string }>(
    'SELECT id FROM entry WHERE record_id = ? AND deleted_at = ? ORDER BY position, id',
    id,
    deletedAt,
  );
  for (const entry of entries) {
    const row = recorder.read('entry', entry.id);
    if (row !== undefined) restoreEntry(context, recorder, row, restored);
  }
}

/** What the removal changed elsewhere (evidence that named an attachment) is as it was, unless it was changed since. */
function mendLinks(
  { connection }: CommandContext,
  recorder: Recorder,
  { id, kind, deletedAt }: RecordRow,
): void {
  const changes = connection.all<{ before: string; after: string }>(
    `SELECT other.before, other.after FROM change AS own
       JOIN change_set ON change_set.seq = own.change_set_seq
       JOIN change AS other ON other.change_set_seq = own.change_set_seq
      WHERE own.row_id = ? AND at = ? AND code = ? AND other.table_name = 'entry' AND other.before IS NOT NULL`,
    id,
    deletedAt,
    `record.remove.${kind}`,
  );
  for (const change of changes) {
    const after = fromHistory<'entry'>(change.after);
    const current = recorder.read('entry', after.id);
    if (after.deletedAt !== null || current === undefined || !hasSameContent(current, after)) continue;
    recorder.update('entry', after.id, fromHistory<'entry'>(change.before));
  }
}

/** Records below it that were removed in the same moment. */
function removedWith({ connection }: CommandContext, { id, kind, deletedAt }: RecordRow): readonly string[] {
  const below = kind === 'account' ? 'account_id = ? AND id <> account_id' : 'parent_id = ?';
  const sql = `SELECT id FROM record WHERE ${below} AND deleted_at = ? ORDER BY code`;
  return connection.all<{ id: string }>(sql, id, deletedAt).map((row) => row.id);
}

function isCodeTaken({ connection }: CommandContext, { kind, code, accountId }: RecordRow): boolean {
  const scope = kind === 'account' ? '? IS NOT NULL' : 'account_id IS ?';
  const sql = `SELECT 1 AS taken FROM record WHERE kind = ? AND code = ? AND ${scope} AND deleted_at IS NULL`;
  return connection.get<{ taken: number }>(sql, kind, code, accountId) !== undefined;
}

function restoreEntry(
  context: CommandContext,
  recorder: Recorder,
  entry: EntryRow,
  restored: Set<string>,
): void {
  if (entry.deletedAt === null || restored.has(entry.id)) return;
  const record = recorder.read('record', entry.recordId);
  if (record === undefined) throw new AppError('NOT_FOUND');
  restoreRecord(context, recorder, record, restored);
  if (restored.has(entry.id)) return;
  if (entry.rivalOf !== null) {
    const held = recorder.read('entry', entry.rivalOf);
    if (held !== undefined) restoreEntry(context, recorder, held, restored);
  }
  restored.add(entry.id);
  recorder.update('entry', entry.id, { deletedAt: null, position: freePosition(context, recorder, entry) });
}

/** Its own position; else the end of the table. A single value has one place only and pushes the present one out. */
function freePosition({ connection }: CommandContext, recorder: Recorder, entry: EntryRow): number {
  if (entry.rivalOf !== null) return entry.position;
  const cell = cellEntries(connection, entry.recordId, entry.fieldKey);
  const taken = cell.find(({ position }) => position === entry.position);
  if (taken === undefined) return entry.position;
  if (entry.position !== 0) return (cell.at(-1)?.position ?? 0) + 1;
  recorder.remove('entry', taken.id);
  return entry.position;
}
