import { cellText } from '../../shared/domain/account/money.ts';
import { isRow } from '../../shared/domain/account/view.ts';
import type { Field, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { afterEdit } from '../../shared/domain/evidence/transitions.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import { stepSubject } from '../../shared/ipc/step-subject.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries, rivalsOf } from '../queries/read-rows.ts';
import { checkedEvidence } from './checked-evidence.ts';
import { type CommandContext, guess } from './context.ts';
import { expectRevision, requireEntry, requireOpenField, requireRecord } from './find.ts';
import { followPlanStatus, PLAN_STATUS } from './plan-approval.ts';
import { checkNoCircle, checkReferences } from './references.ts';
import { isContested, keptDisputed, requireUncontested } from './rivals.ts';

/** Sets or clears a single value. @throws UNKNOWN_FIELD, VALIDATION_FAILED, TEXT_TOO_LONG, REFERENCE_MISSING, DATE_IN_FUTURE, CONFLICT */
export function setEntry(context: CommandContext, input: ParsedInput<'entry.set'>): EntryRow {
  const record = requireRecord(context, input.recordId);
  const field = requireOpenField(context, record, input.fieldKey);
  if (field.type.kind === 'rows') {
    throw new AppError('VALIDATION_FAILED', { field: field.key, reason: 'rows' });
  }
  const value = input.value === null ? null : checkValue(field.key, field.type, input.value);
  const current = cellEntries(context.connection, record.id, field.key)[0];
  if (current !== undefined) expectRevision(current, input.expectedRevision);
  if (value !== null) {
    checkReferences(context, field, value, current?.value);
    checkNoCircle(context, record, field, value);
  }
  const evidence = input.evidence && checkedEvidence(context, field.key, input.evidence);

  return context.commit(step('entry.set', field, record, { group: input.group }), (recorder) => {
    if (field.key === PLAN_STATUS) {
      followPlanStatus(context, recorder, record, { before: current?.value ?? null, after: value });
    }
    if (current === undefined) {
      return recorder.insert('entry', {
        recordId: record.id,
        accountId: record.accountId,
        fieldKey: field.key,
        position: 0,
        value,
        note: input.note ?? null,
        notApplicable: null,
        evidence: value === null ? null : (evidence ?? guess(context)),
      });
    }
    if (value === null && isContested(context, current)) return clear(context, recorder, current);
    const isSame = JSON.stringify(current.value) === JSON.stringify(value);
    const after = isSame ? current.evidence : evidenceAfterEdit(context, current.evidence);
    return recorder.update('entry', current.id, {
      value,
      ...(input.note === undefined ? {} : { note: input.note }),
      notApplicable: value === null ? current.notApplicable : null,
      evidence: evidence === undefined ? after : keptDisputed(context, current, evidence),
    });
  });
}

/** Nothing is known any more: the values that contradicted each other go together. */
function clear(context: CommandContext, recorder: Recorder, entry: EntryRow): EntryRow {
  for (const rival of rivalsOf(context.connection, entry.id)) recorder.remove('entry', rival.id);
  return recorder.update('entry', entry.id, { value: null, evidence: null });
}

/** Marks a field as not applicable with its reason, or applicable again. */
export function setNotApplicable(
  context: CommandContext,
  input: ParsedInput<'entry.setNotApplicable'>,
): EntryRow {
  const record = requireRecord(context, input.recordId);
  const field = requireOpenField(context, record, input.fieldKey);
  const current = cellEntries(context.connection, record.id, field.key)[0];
  if (current !== undefined && input.reason !== null) requireUncontested(context, current);
  return context.commit(step('entry.setNotApplicable', field, record), (recorder) =>
    current === undefined
      ? recorder.insert('entry', {
          recordId: record.id,
          accountId: record.accountId,
          fieldKey: field.key,
          position: 0,
          value: null,
          note: null,
          notApplicable: input.reason,
          evidence: null,
        })
      : recorder.update('entry', current.id, { notApplicable: input.reason }),
  );
}

/**
 * Replaces the evidence of a value or row. One of several contradicting values stays disputed until `entry.resolve`.
 * @throws NOT_FOUND, DATE_IN_FUTURE, REFERENCE_MISSING, VALIDATION_FAILED, INVARIANT_BROKEN (reason `disputed`)
 */
export function setEvidence(context: CommandContext, input: ParsedInput<'entry.setEvidence'>): EntryRow {
  const entry = requireEntry(context, input.entryId);
  const record = requireRecord(context, entry.recordId);
  const field = requireOpenField(context, record, entry.fieldKey);
  const evidence = input.evidence && checkedEvidence(context, field.key, input.evidence);
  if (evidence?.status !== 'disputed') requireUncontested(context, entry);
  return context.commit(step('entry.setEvidence', field, record, { row: entry.value }), (recorder) =>
    recorder.update('entry', entry.id, { evidence }),
  );
}

/** Rule (d) of domain §4.1 and a new as-of date: the typed value is what is known today. */
export function evidenceAfterEdit(context: CommandContext, evidence: Evidence | null): Evidence {
  if (evidence === null) return guess(context);
  return { ...afterEdit(evidence), asOf: context.today, recordedBy: context.actor };
}

/** Label of the undo step for a change of this field, with the person or seat that it tells of. */
export function step(code: string, field: Field, record: Named, options: StepOptions = {}) {
  const about = isCard(record) ? record.id : firstEnd(field, options.row);
  return { code, subject: stepSubject(field.key, about), group: options.group };
}

type Named = Pick<RecordRow, 'id' | 'kind'>;
/** `row` is a row of the table that is changed. */
type StepOptions = { readonly group?: string | undefined; readonly row?: Value | null | undefined };

function isCard({ kind }: Named): boolean {
  return kind === 'person' || kind === 'seat';
}

/** A tie between two people is told of the first. */
function firstEnd(field: Field, row: Value | null | undefined): string | null {
  return field.key === 'map.relations' && row !== null && row !== undefined && isRow(row)
    ? cellText(row, 'from')
    : null;
}
