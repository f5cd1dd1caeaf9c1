import { isRow } from '../../shared/domain/account/view.ts';
import type { Field, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import {
  broughtEvidence,
  confirmedEvidence,
  filledEvidence,
  judgeReport,
  type Reported,
  type ReportOutcome,
  resolvedEvidence,
} from '../../shared/domain/evidence/report.ts';
import { isSameValue } from '../../shared/domain/evidence/same-value.ts';
import { contradicted } from '../../shared/domain/evidence/transitions.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries, rivalsOf } from '../queries/read-rows.ts';
import { checkedEvidence } from './checked-evidence.ts';
import { type CommandContext, guess } from './context.ts';
import { step } from './entries.ts';
import { requireEntry, requireOpenField, requireRecord } from './find.ts';
import { checkOwners } from './firm-owners.ts';
import { checkNoCircle, checkReferences } from './references.ts';
import { checkTies } from './ties-once.ts';

type Outcome = { readonly outcome: ReportOutcome; readonly entry: EntryRow };
/** A report that was checked, and the cell that it is about. */
type Case = {
  readonly record: RecordRow;
  readonly field: Field;
  readonly report: Reported & { readonly note?: string | null };
  readonly held: EntryRow | undefined;
  readonly rivals: readonly EntryRow[];
  readonly position: number;
};

/**
 * A value that a source reported: added, confirming, replacing or contradicting what is held, as {@link judgeReport}
 * tells (domain §4.1 rules b, c, e). A report that says what one of several contradicting values says confirms that one.
 * @throws NOT_FOUND, UNKNOWN_FIELD, FIELD_LOCKED, VALIDATION_FAILED, REFERENCE_MISSING, DATE_IN_FUTURE
 */
export function reportEntry(context: CommandContext, input: ParsedInput<'entry.report'>): Outcome {
  const found = caseOf(context, input);
  const { field, report, held, rivals } = found;
  const same = [held, ...rivals].find((one) => one && isSameValue(field.type, one.value, report.value));
  const current = same ?? held;
  const outcome = judgeReport({
    type: field.type,
    current: current ?? null,
    isContested: rivals.length > 0,
    report,
    validityDays: field.validityDays ?? context.catalogue.sectionOf(field.key)?.validityDays ?? null,
    ...(input.as === undefined ? {} : { mode: input.as }),
  });
  const entry = context.commit(
    step('entry.report', field, found.record, { group: input.group, row: report.value }),
    (recorder) =>
      current === undefined
        ? insert(recorder, found, null)
        : write(recorder, { ...found, current, held: held ?? current }, outcome),
  );
  return { outcome, entry };
}

function caseOf(context: CommandContext, input: ParsedInput<'entry.report'>): Case {
  const record = requireRecord(context, input.recordId);
  const field = requireOpenField(context, record, input.fieldKey);
  const present = cellEntries(context.connection, record.id, field.key);
  const isTable = field.type.kind === 'rows';
  const named =
    input.entryId === undefined ? undefined : heldOf(context, requireEntry(context, input.entryId));
  if (named !== undefined && (named.recordId !== record.id || named.fieldKey !== field.key)) {
    throw new AppError('NOT_FOUND');
  }
  const held = isTable ? named : present[0];
  const before = held?.value ?? null;
  const laidOver = isRow(input.value) && isRow(before) ? { ...before, ...input.value } : input.value;
  const value = checkValue(field.key, field.type, laidOver);
  checkReferences(context, field, value, before);
  const replaced = held === undefined ? [] : [held.id];
  if (isTable) {
    checkOwners(context, record, field, [value], replaced);
    checkTies(context, record, field, [value], replaced);
  } else checkNoCircle(context, record, field, value);
  const note = input.note === undefined ? {} : { note: input.note };
  return {
    record,
    field,
    report: { value, evidence: checkedEvidence(context, field.key, input.evidence), ...note },
    held,
    rivals: held === undefined ? [] : rivalsOf(context.connection, held.id),
    position: isTable ? (held?.position ?? (present.at(-1)?.position ?? 0) + 1) : 0,
  };
}

/** The entry that is held, of an entry that is held or contradicts it. */
function heldOf(context: CommandContext, entry: EntryRow): EntryRow {
  return entry.rivalOf === null ? entry : requireEntry(context, entry.rivalOf);
}

function insert(
  recorder: Recorder,
  { record, field, report, position }: Case,
  rivalOf: string | null,
): EntryRow {
  return recorder.insert('entry', {
    recordId: record.id,
    accountId: record.accountId,
    fieldKey: field.key,
    position,
    value: report.value,
    note: report.note ?? null,
    notApplicable: null,
    evidence:
      rivalOf === null ? broughtEvidence(report.evidence) : contradicted(broughtEvidence(report.evidence)),
    rivalOf,
  });
}

type Written = Case & { readonly current: EntryRow; readonly held: EntryRow };

function write(recorder: Recorder, found: Written, outcome: ReportOutcome): EntryRow {
  const { current, held, rivals, report } = found;
  const content = (value: Value | null, evidence: Evidence | null) =>
    recorder.update('entry', current.id, {
      value,
      evidence,
      notApplicable: null,
      ...(report.note === undefined ? {} : { note: report.note }),
    });
  switch (outcome) {
    case 'added': {
      const evidence =
        current.value === null
          ? broughtEvidence(report.evidence)
          : filledEvidence(current.evidence, report.evidence);
      return content(report.value, rivals.length > 0 ? contradicted(evidence) : evidence);
    }
    case 'confirmed':
      return content(current.value, confirmedEvidence(current.evidence, report.evidence));
    case 'replaced':
      for (const rival of rivals) recorder.remove('entry', rival.id);
      return content(report.value, broughtEvidence(report.evidence));
    case 'disputed':
      if (held.evidence !== null)
        recorder.update('entry', held.id, { evidence: contradicted(held.evidence) });
      return insert(recorder, found, held.id);
  }
}

/**
 * Ends a contradiction (domain §4.1 rule c): the cell keeps its entry, so that the history of its values goes on (rule
 * e), and takes value, note and evidence of the winner; the other values go to the trash. The reason joins the reasoning.
 * @throws NOT_FOUND; INVARIANT_BROKEN (reason `uncontested`) when nothing contradicts the entry
 */
export function resolveEntry(context: CommandContext, input: ParsedInput<'entry.resolve'>): EntryRow {
  const winner = requireEntry(context, input.entryId);
  const held = heldOf(context, winner);
  const record = requireRecord(context, held.recordId);
  const field = requireOpenField(context, record, held.fieldKey);
  const rivals = rivalsOf(context.connection, held.id);
  if (rivals.length === 0 && held.evidence?.status !== 'disputed') {
    throw new AppError('INVARIANT_BROKEN', { field: field.key, reason: 'uncontested' });
  }
  const given =
    input.evidence === undefined
      ? resolvedEvidence(winner.evidence, guess(context))
      : checkedEvidence(context, field.key, input.evidence);
  const evidence = withReason(given, input.reason ?? '');
  return context.commit(
    step('entry.resolve', field, record, { group: input.group, row: winner.value }),
    (recorder) => {
      for (const rival of rivals) recorder.remove('entry', rival.id);
      return recorder.update('entry', held.id, { value: winner.value, note: winner.note, evidence });
    },
  );
}

function withReason(evidence: Evidence, reason: string): Evidence {
  if (reason === '') return evidence;
  const before = evidence.reasoning?.trim() ?? '';
  return { ...evidence, reasoning: before === '' ? reason : `${before}\n${reason}` };
}
