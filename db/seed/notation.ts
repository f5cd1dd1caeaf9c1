import type { Money, RowValue, Value } from '../../shared/domain/dossier/types.ts';
import type {
  Confidence,
  Evidence,
  SourceType,
  Verification,
  VerificationMethod,
} from '../../shared/domain/evidence/evidence.ts';
import { CRITERION_IDS } from '../../shared/domain/tier/criteria.ts';
import type { SeedValue } from './types.ts';

/** Constructors with which the sample reads as a table of facts and their sources. */

/** Amount in 万元 (CNY 10,000). */
export function wan(amount: number): Money {
  return { minor: Math.round(amount * 10_000 * 100), currency: 'CNY' };
}

/** A value with what stands behind it, and the remark beside it. */
export function fact(value: Value, evidence: Evidence, note?: string): SeedValue {
  return note === undefined ? { value, evidence } : { value, evidence, note };
}

/** A value that other sources contradict. */
export function contested(value: SeedValue, ...rivals: readonly SeedValue[]): SeedValue {
  return { ...value, rivals };
}

/** A field that does not apply, with the reason. */
export function notApplicable(reason: string): SeedValue {
  return { value: null, notApplicable: reason };
}

/** Rows of a table that share their evidence. */
export function table(evidence: Evidence, ...rows: readonly RowValue[]): readonly SeedValue[] {
  return rows.map((row) => ({ value: row, evidence }));
}

/** Somebody of ours asked these contacts of the customer; all are record codes. */
export function asked(
  by: string,
  contacts: readonly string[],
  at: string,
  method: VerificationMethod = 'visit',
): Verification {
  return { by, with: contacts, at, method };
}

/** Heard or read once, not checked. */
export function collected(
  sourceType: SourceType,
  sourceRef: string,
  asOf: string,
  confidence: Confidence = 'high',
): Evidence {
  return { status: 'collected', confidence, sourceType, sourceRef, asOf, recordedBy: 'LY' };
}

/** Checked with the customer, or read in a document that settles it. */
export function verified(
  sourceType: SourceType,
  sourceRef: string,
  asOf: string,
  ...verifications: readonly Verification[]
): Evidence {
  const checks = verifications.length === 0 ? {} : { verifications };
  return { status: 'verified', confidence: 'high', sourceType, sourceRef, asOf, recordedBy: 'LY', ...checks };
}

/** Reasoned out of other facts, which `reasoning` names. */
export function inferred(reasoning: string, asOf: string, confidence: Confidence = 'medium'): Evidence {
  return { status: 'inferred', confidence, sourceType: 'estimate', asOf, recordedBy: 'LY', reasoning };
}

/** Two sources contradict each other; `sourceRef` names both. */
export function disputed(sourceType: SourceType, sourceRef: string, asOf: string): Evidence {
  return { status: 'disputed', confidence: 'medium', sourceType, sourceRef, asOf, recordedBy: 'LY' };
}

/** Marks of all 13 criteria in their order, as columns of a history row. */
export function marks(...scores: readonly number[]): { readonly [criterion: string]: number | null } {
  return Object.fromEntries(CRITERION_IDS.map((id, index) => [id, scores[index] ?? null]));
}
