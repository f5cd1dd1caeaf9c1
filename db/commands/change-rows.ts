import { isRow } from '../../shared/domain/account/view.ts';
import type { Value } from '../../shared/domain/dossier/types.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import { cellEntries } from '../queries/read-rows.ts';
import { type CommandContext, guess } from './context.ts';
import { evidenceAfterEdit, step } from './entries.ts';
import { requireOpenField, requireRecord, requireTable } from './find.ts';
import { checkOwners } from './firm-owners.ts';
import { checkReferences } from './references.ts';
import { appendRows } from './table-rows.ts';
import { checkTies } from './ties-once.ts';

/**
 * Changes cells of many rows of one table and appends others: a paste, a fill, a cleared block; all or nothing, one undo
 * step. Answers how many rows it wrote.
 * @throws UNKNOWN_FIELD, NOT_FOUND, VALIDATION_FAILED, TEXT_TOO_LONG, REFERENCE_MISSING, RELATION_EXISTS
 */
export function changeRows(context: CommandContext, input: ParsedInput<'entry.changeRows'>): number {
  const record = requireRecord(context, input.recordId);
  const field = requireOpenField(context, record, input.fieldKey);
  const table = requireTable(field);
  const checked = (columns: object, before: Value | null = null) => {
    const value = checkValue(field.key, table, columns);
    checkReferences(context, field, value, before);
    return value;
  };
  const present = cellEntries(context.connection, record.id, field.key);
  const byId = new Map(present.map((entry) => [entry.id, entry]));
  const updates = input.updates.map(({ entryId, columns }) => {
    const entry = byId.get(entryId);
    if (entry === undefined) throw new AppError('NOT_FOUND');
    return { entry, value: checked({ ...(isRow(entry.value) ? entry.value : {}), ...columns }, entry.value) };
  });
  const additions = input.additions.map((columns) => checked(columns));
  const changed = [...updates.map(({ value }) => value), ...additions];
  const replaced = updates.map(({ entry }) => entry.id);
  checkOwners(context, record, field, changed, replaced);
  checkTies(context, record, field, changed, replaced);
  const last = present.at(-1)?.position ?? 0;
  return context.commit(
    step('entry.changeRows', field, record, { group: input.group, row: changed[0] }),
    (recorder) => {
      for (const { entry, value } of updates) {
        if (JSON.stringify(value) === JSON.stringify(entry.value)) continue;
        recorder.update('entry', entry.id, { value, evidence: evidenceAfterEdit(context, entry.evidence) });
      }
      appendRows(recorder, { record, field, last }, additions, guess(context));
      return updates.length + additions.length;
    },
  );
}
