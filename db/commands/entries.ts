import type { Field } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { afterEdit } from '../../shared/domain/evidence/transitions.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import { cellEntries } from '../queries/read-rows.ts';
import { type CommandContext, guess } from './context.ts';
import { expectRevision, requireEntry, requireOpenField, requireRecord } from './find.ts';
import { checkReferences } from './references.ts';

/** Sets or clears a single value. @throws UNKNOWN_FIELD, VALIDATION_FAILED, TEXT_TOO_LONG, REFERENCE_MISSING, CONFLICT */
export function setEntry(context: CommandContext, input: ParsedInput<'entry.set'>): EntryRow {
  const record = requireRecord(context, input.recordId);
  const field = requireOpenField(context, record, input.fieldKey);
  if (field.type.kind === 'rows') {
    throw new AppError('VALIDATION_FAILED', { field: field.key, reason: 'rows' });
  }
  const value = input.value === null ? null : checkValue(field.key, field.type, input.value);
  if (value !== null) checkReferences(context, field, value);
  const current = cellEntries(context.connection, record.id, field.key)[0];
  if (current !== undefined) expectRevision(current, input.expectedRevision);

  return context.commit(step('entry.set', field, input.group), (recorder) => {
    if (current === undefined) {
      return recorder.insert('entry', {
        recordId: record.id,
        accountId: record.accountId,
        fieldKey: field.key,
        position: 0,
        value,
        note: input.note ?? null,
        notApplicable: null,
        evidence: value === null ? null : (input.evidence ?? guess(context)),
      });
    }
    const isSame = JSON.stringify(current.value) === JSON.stringify(value);
    return recorder.update('entry', current.id, {
      value,
      ...(input.note === undefined ? {} : { note: input.note }),
      notApplicable: value === null ? current.notApplicable : null,
      evidence: input.evidence ?? (isSame ? current.evidence : evidenceAfterEdit(context, current.evidence)),
    });
  });
}

/** Marks a field as not applicable with its reason, or applicable again. */
export function setNotApplicable(
  context: CommandContext,
  input: ParsedInput<'entry.setNotApplicable'>,
): EntryRow {
  const record = requireRecord(context, input.recordId);
  const field = requireOpenField(context, record, input.fieldKey);
  const current = cellEntries(context.connection, record.id, field.key)[0];
  return context.commit(step('entry.setNotApplicable', field), (recorder) =>
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

/** Replaces the evidence of a value or row. @throws NOT_FOUND */
export function setEvidence(context: CommandContext, input: ParsedInput<'entry.setEvidence'>): EntryRow {
  const entry = requireEntry(context, input.entryId);
  const field = requireOpenField(context, requireRecord(context, entry.recordId), entry.fieldKey);
  return context.commit(step('entry.setEvidence', field), (recorder) =>
    recorder.update('entry', entry.id, {
      evidence: input.evidence === null ? null : { recordedBy: context.actor, ...input.evidence },
    }),
  );
}

/** Rule (d) of domain §4.1 and a new as-of date: the typed value is what is known today. */
export function evidenceAfterEdit(context: CommandContext, evidence: Evidence | null): Evidence {
  if (evidence === null) return guess(context);
  return { ...afterEdit(evidence), asOf: context.today, recordedBy: context.actor };
}

/** Label of the undo step for a change of this field. */
export function step(code: string, field: Field, group?: string) {
  return { code, subject: field.key, group };
}
