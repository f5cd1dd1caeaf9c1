import type { Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries, rivalsOf } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';
import { evidenceAfterEdit } from './entries.ts';
import { requireField } from './find.ts';
import { insertValue } from './records.ts';
import { checkReferences } from './references.ts';
import { keptDisputed } from './rivals.ts';

/**
 * Part of a command: a single value is from now on this one, or empty with null. A value that is there already is left
 * as it is, evidence included. Evidence left out: as after an edit by hand.
 * @throws UNKNOWN_FIELD, VALIDATION_FAILED, TEXT_TOO_LONG, REFERENCE_MISSING, DATE_IN_FUTURE
 */
export function putValue(
  context: CommandContext,
  recorder: Recorder,
  record: RecordRow,
  fieldKey: string,
  raw: Value | null,
  evidence?: Evidence,
): void {
  const present = cellEntries(context.connection, record.id, fieldKey)[0];
  if (JSON.stringify(present?.value ?? null) === JSON.stringify(raw)) return;
  if (present === undefined) {
    if (raw !== null) insertValue(context, recorder, record, fieldKey, raw, evidence);
    return;
  }
  if (raw === null) {
    for (const rival of rivalsOf(context.connection, present.id)) recorder.remove('entry', rival.id);
    recorder.update('entry', present.id, { value: null, evidence: null });
    return;
  }
  const field = requireField(context, record, fieldKey);
  const value = checkValue(fieldKey, field.type, raw);
  checkReferences(context, field, value, present.value);
  recorder.update('entry', present.id, {
    value,
    notApplicable: null,
    evidence: keptDisputed(context, present, evidence ?? evidenceAfterEdit(context, present.evidence)),
  });
}
