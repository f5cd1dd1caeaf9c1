import { isRow } from '../../shared/domain/account/view.ts';
import type { Field, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries } from '../queries/read-rows.ts';
import { checkedEvidence } from './checked-evidence.ts';
import { type CommandContext, guess } from './context.ts';
import { evidenceAfterEdit, step } from './entries.ts';
import { expectRevision, requireEntry, requireOpenField, requireRecord, requireTable } from './find.ts';
import { checkOwners } from './firm-owners.ts';
import { checkReferences } from './references.ts';
import { removeWithRivals, requireUncontested } from './rivals.ts';
import { checkTies } from './ties-once.ts';

/** Appends rows to a table, or puts them in the place of those that are there; all or none. @throws UNKNOWN_FIELD, VALIDATION_FAILED, REFERENCE_MISSING, RELATION_EXISTS */
export function addRows(context: CommandContext, input: ParsedInput<'entry.addRows'>): EntryRow[] {
  const record = requireRecord(context, input.recordId);
  const field = requireOpenField(context, record, input.fieldKey);
  const table = requireTable(field);
  const rows = input.rows.map((row) => {
    const value = checkValue(field.key, table, row);
    checkReferences(context, field, value);
    return value;
  });
  const present = cellEntries(context.connection, record.id, field.key);
  const replaced = input.replace === true ? present.map(({ id }) => id) : [];
  checkOwners(context, record, field, rows, replaced);
  checkTies(context, record, field, rows, replaced);
  const evidence = input.evidence && checkedEvidence(context, field.key, input.evidence);
  const last = present.at(-1)?.position ?? 0;
  return context.commit(
    step('entry.addRows', field, record, { group: input.group, row: rows[0] }),
    (recorder) => {
      if (input.replace === true) for (const entry of present) removeWithRivals(context, recorder, entry);
      return appendRows(recorder, { record, field, last }, rows, evidence ?? guess(context));
    },
  );
}

/** Inserts rows behind those that are there; `last` is the position of the last one. */
export function appendRows(
  recorder: Recorder,
  at: { readonly record: RecordRow; readonly field: Field; readonly last: number },
  rows: readonly Value[],
  evidence: Evidence | null,
): EntryRow[] {
  const { record, field, last } = at;
  return rows.map((value, index) =>
    recorder.insert('entry', {
      recordId: record.id,
      accountId: record.accountId,
      fieldKey: field.key,
      position: last + 1 + index,
      value,
      evidence,
    }),
  );
}

/** Replaces named columns of one row. @throws NOT_FOUND, CONFLICT, VALIDATION_FAILED, REFERENCE_MISSING, RELATION_EXISTS */
export function updateRow(context: CommandContext, input: ParsedInput<'entry.updateRow'>): EntryRow {
  const entry = requireEntry(context, input.entryId);
  expectRevision(entry, input.expectedRevision);
  const record = requireRecord(context, entry.recordId);
  const field = requireOpenField(context, record, entry.fieldKey);
  const table = requireTable(field);
  const before = isRow(entry.value) ? entry.value : {};
  const value = checkValue(field.key, table, { ...before, ...input.columns });
  checkReferences(context, field, value, entry.value);
  checkOwners(context, record, field, [value], [entry.id]);
  checkTies(context, record, field, [value], [entry.id]);
  return context.commit(
    step('entry.updateRow', field, record, { group: input.group, row: value }),
    (recorder) => {
      const isSame = JSON.stringify(value) === JSON.stringify(entry.value);
      return recorder.update('entry', entry.id, {
        value,
        evidence: isSame ? entry.evidence : evidenceAfterEdit(context, entry.evidence),
      });
    },
  );
}

/**
 * Moves rows of tables to the trash, with the values that contradict them.
 * @throws NOT_FOUND, VALIDATION_FAILED for a single value, INVARIANT_BROKEN for one of several contradicting rows
 */
export function removeRows(context: CommandContext, input: ParsedInput<'entry.removeRows'>): null {
  const entries = input.entryIds.map((id) => requireEntry(context, id));
  const first = entries[0];
  if (first === undefined) throw new AppError('NOT_FOUND');
  const record = requireRecord(context, first.recordId);
  const fields = entries.map((entry) => {
    const field = requireOpenField(context, requireRecord(context, entry.recordId), entry.fieldKey);
    requireTable(field);
    if (entry.rivalOf !== null) requireUncontested(context, entry);
    return field;
  });
  const [field] = fields;
  if (field === undefined) throw new AppError('NOT_FOUND');
  context.commit(step('entry.removeRows', field, record, { row: first.value }), (recorder) => {
    for (const entry of entries) removeWithRivals(context, recorder, entry);
  });
  return null;
}
