import type { Confidence, Evidence, SourceType, Verification } from './evidence.ts';

/** Sources that speak for themselves: verified without naming a contact (domain §4.1, `verified_with`). */
const SELF_PROVING: readonly SourceType[] = ['customer_document', 'public_filing', 'own_system'];

/** Whether the evidence may become verified by this check: it names a contact, or the source proves itself. */
export function canVerify(evidence: Evidence, verification: Verification): boolean {
  if (verification.with.length > 0) return true;
  return evidence.sourceType !== undefined && SELF_PROVING.includes(evidence.sourceType);
}

/** Whether evidence may stand as verified: it has a check with a contact, or its source proves itself (domain §4.1). */
export function isProven(evidence: Evidence): boolean {
  const { sourceType, verifications = [] } = evidence;
  if (sourceType !== undefined && SELF_PROVING.includes(sourceType)) return true;
  return verifications.some((verification) => verification.with.length > 0);
}

/** Two checks that can be told apart by whom they were made with: one talk with two people is one check. */
function isDoublyConfirmed(verifications: readonly Verification[]): boolean {
  const withContacts = verifications.filter((verification) => verification.with.length > 0);
  const contacts = new Set(withContacts.flatMap((verification) => verification.with));
  return withContacts.length >= 2 && contacts.size >= 2;
}

/**
 * Adds a check. One contact makes an inferred value verified/medium, two different contacts verified/high
 * (domain §4.1 rule b); a value that was observed keeps a higher confidence it already had. A disputed value keeps
 * its status until the dispute is resolved (rule c). A check that {@link canVerify} refuses changes nothing.
 */
export function verify(evidence: Evidence, verification: Verification): Evidence {
  if (!canVerify(evidence, verification)) return evidence;
  const verifications = [...(evidence.verifications ?? []), verification];
  if (evidence.status === 'disputed') return { ...evidence, verifications };
  return {
    ...evidence,
    status: 'verified',
    confidence: confidenceAfter(evidence, verifications),
    verifications,
  };
}

function confidenceAfter(evidence: Evidence, verifications: readonly Verification[]): Confidence {
  if (isDoublyConfirmed(verifications)) return 'high';
  if (evidence.status === 'inferred' || evidence.confidence === 'low') return 'medium';
  return evidence.confidence;
}

/**
 * Evidence after its value was edited: what was verified is collected again (domain §4.1 rule d), and the checks
 * go, because they were made of the former value.
 */
export function afterEdit(evidence: Evidence): Evidence {
  const { verifications: _former, ...rest } = evidence;
  return rest.status === 'verified' ? { ...rest, status: 'collected' } : rest;
}

/** Evidence of a value that another value contradicts: disputed until resolved (domain §4.1 rule c). */
export function contradicted(evidence: Evidence): Evidence {
  return { ...evidence, status: 'disputed' };
}

export type ToVerify = { readonly weight: number; readonly ageDays: number | null };

/** Whether a value belongs on the to-verify list (domain §4.1 rule f). */
export function needsVerifying(status: Evidence['status'], stale: boolean): boolean {
  return stale || status === 'inferred' || status === 'disputed';
}

/** Order of the to-verify list: heaviest field first, then oldest; an unknown age comes first (rule f). */
export function compareToVerify(a: ToVerify, b: ToVerify): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  if (a.ageDays === b.ageDays) return 0;
  if (a.ageDays === null) return -1;
  return b.ageDays === null ? 1 : b.ageDays - a.ageDays;
}
