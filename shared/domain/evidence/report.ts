import { daysBetween } from '../../lib/calendar-date.ts';
import { isRow } from '../account/view.ts';
import type { FieldType, Value } from '../dossier/types.ts';
import { CONFIDENCES, type Evidence } from './evidence.ts';
import { conflictingColumns, isSameValue } from './same-value.ts';
import { afterEdit, verify } from './transitions.ts';

/** What became of a value that a source reported: see {@link judgeReport}. */
export const REPORT_OUTCOMES = ['added', 'confirmed', 'replaced', 'disputed'] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** What the user decides about a contradiction beforehand: nothing, "it has changed", "keep both". */
export const REPORT_MODES = ['auto', 'replace', 'rival'] as const;
export type ReportMode = (typeof REPORT_MODES)[number];

/** A value with what stands behind it. */
export type Held = { readonly value: Value | null; readonly evidence: Evidence | null };
export type Reported = { readonly value: Value; readonly evidence: Evidence };

export type ReportCase = {
  readonly type: FieldType;
  /** What the cell holds; null = nothing, or a new row of a table. */
  readonly current: Held | null;
  /** Whether other values contradict the current one already. */
  readonly isContested: boolean;
  readonly report: Reported;
  /** Days for which the current value is said to hold; null = for ever. */
  readonly validityDays: number | null;
  readonly mode?: ReportMode;
};

/**
 * What a value reported by a source does to the cell (domain §4.1 rules b, c, e):
 * - `added`: nothing was known, or the reported row only fills columns that were empty;
 * - `confirmed`: it says the same as what is held;
 * - `replaced`: the held value was a guess and the report is none; or the report is a later fact: its day is after the
 *   day of the held value, and either the held value had expired by then or the same source speaks again;
 * - `disputed`: anything else that differs. While a value is within its validity it is said to hold on the day of the
 *   report too, so a different one contradicts it; the same holds for an earlier or unknown day. An open contradiction
 *   is only ended by a decision, never by one more report.
 * `mode` is the user's own decision on a different value: `replace` or `rival`.
 */
export function judgeReport({ type, current, report, ...rest }: ReportCase): ReportOutcome {
  const { isContested, validityDays, mode = 'auto' } = rest;
  if (current === null || current.value === null) return 'added';
  if (isSameValue(type, current.value, report.value)) return 'confirmed';
  if (mode !== 'auto') return mode === 'replace' ? 'replaced' : 'disputed';
  if (fillsGaps(type, current.value, report.value)) return 'added';
  if (isContested || current.evidence?.status === 'disputed') return 'disputed';
  const isGuess = current.evidence === null || current.evidence.status === 'inferred';
  if (isGuess && report.evidence.status !== 'inferred') return 'replaced';
  return isLaterFact(current.evidence, report.evidence, validityDays) ? 'replaced' : 'disputed';
}

/** A row that says nothing else than the held one, only more. */
function fillsGaps(type: FieldType, held: Value, reported: Value): boolean {
  if (type.kind !== 'rows' || !isRow(held) || !isRow(reported)) return false;
  const loses = type.columns.some(
    ({ key }) => (held[key] ?? null) !== null && (reported[key] ?? null) === null,
  );
  return !loses && conflictingColumns(type, held, reported).length === 0;
}

function isLaterFact(held: Evidence | null, reported: Evidence, validityDays: number | null): boolean {
  if (held?.asOf === undefined || reported.asOf === undefined || reported.asOf <= held.asOf) return false;
  if (isSameSource(held, reported)) return true;
  const validity = held.validityDays ?? validityDays;
  return validity !== null && daysBetween(held.asOf, reported.asOf) > validity;
}

/** The same kind of source with the same reference; a source without a name may be anybody. */
function isSameSource(a: Evidence, b: Evidence): boolean {
  const [one, other] = [a.sourceRef?.trim() ?? '', b.sourceRef?.trim() ?? ''];
  return a.sourceType === b.sourceType && one !== '' && one === other;
}

/**
 * Evidence of a value that a report confirms. The checks that the report brings (a talk with a contact) are added by
 * {@link verify} (rule b). A guess that a source says too takes the evidence of the source; an observed value takes
 * the later day. The higher confidence stays; a dispute stays one.
 */
export function confirmedEvidence(held: Evidence | null, report: Evidence): Evidence {
  const { verifications: checks = [], ...source } = report;
  if (held === null) return checks.reduce(verify, source);
  const isFresher = report.asOf !== undefined && report.asOf > (held.asOf ?? '');
  const takesSource = report.status !== 'inferred' && checks.length === 0 && isBetterSource(held, isFresher);
  const base: Evidence = takesSource
    ? { ...held, ...source, status: held.status === 'disputed' ? 'disputed' : source.status }
    : { ...held, ...(isFresher ? { asOf: report.asOf } : {}), ...firstQuote(held, report) };
  const confidence = CONFIDENCES.find((one) => one === held.confidence || one === base.confidence);
  return checks.reduce(verify, takesSource && confidence !== undefined ? { ...base, confidence } : base);
}

/** The words of a note that say the same too, unless the value has such words already. */
function firstQuote(held: Evidence, { note, quote }: Evidence): Pick<Evidence, 'note' | 'quote'> {
  if (held.note !== undefined || note === undefined) return {};
  return quote === undefined ? { note } : { note, quote };
}

/** Evidence of a value that a report brings: who told it is its source, not a check of it, unless it came verified. */
export function broughtEvidence(report: Evidence): Evidence {
  if (report.status === 'verified') return report;
  const { verifications: _talks, ...rest } = report;
  return rest;
}

/** A source replaces no source at all, a guess, and an older observation that nobody has verified. */
function isBetterSource(held: Evidence, isFresher: boolean): boolean {
  return held.status === 'inferred' || (held.status === 'collected' && isFresher);
}

/** Evidence of a row of which a report filled gaps: that of the report for a guess, else what an edit leaves (rule d). */
export function filledEvidence(held: Evidence | null, report: Evidence): Evidence {
  if (held === null || held.status === 'inferred') return broughtEvidence(report);
  return afterEdit(held);
}

/**
 * Evidence of the value that wins a contradiction (rule c): verified by the checks that it has (rule b), else
 * collected; a value that no source ever gave is a guess again.
 */
export function resolvedEvidence(held: Evidence | null, guess: Evidence): Evidence {
  if (held === null) return guess;
  const { verifications = [], ...rest } = held;
  const isEstimate = rest.sourceType === undefined || rest.sourceType === 'estimate';
  const base: Evidence = { ...rest, status: isEstimate ? 'inferred' : 'collected' };
  return verifications.reduce(verify, base);
}
