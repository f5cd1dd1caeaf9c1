import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import { fromHistory } from '../queries/state-at.ts';
import type { CommandContext } from './context.ts';
import { step } from './entries.ts';
import { requireEntry, requireOpenField, requireRecord } from './find.ts';
import { checkNoCircle, checkReferences } from './references.ts';

/**
 * Gives a value or row the content that it had after a step of its history: value, remark, evidence. It is a new change;
 * the history keeps both. @throws NOT_FOUND, FIELD_LOCKED, VALIDATION_FAILED, REFERENCE_MISSING or CIRCULAR when it fits no more
 */
export function restoreEntryState(context: CommandContext, input: ParsedInput<'entry.restore'>): EntryRow {
  const entry = requireEntry(context, input.entryId);
  const record = requireRecord(context, entry.recordId);
  const field = requireOpenField(context, record, entry.fieldKey);
  const found = context.connection.get<{ after: string }>(
    `SELECT after FROM change JOIN change_set ON change_set.seq = change_set_seq WHERE row_id = ? AND change_set.id = ?`,
    entry.id,
    input.changeSetId,
  );
  if (found === undefined) throw new AppError('NOT_FOUND');
  const past = fromHistory<'entry'>(found.after);
  const value = past.value === null ? null : checkValue(field.key, field.type, past.value);
  if (value !== null) {
    checkReferences(context, field, value, entry.value);
    checkNoCircle(context, record, field, value);
  }
  const { note, notApplicable, evidence } = past;
  return context.commit(step('entry.restore', field, record, { row: entry.value }), (recorder) =>
    recorder.update('entry', entry.id, { value, note, notApplicable, evidence }),
  );
}
