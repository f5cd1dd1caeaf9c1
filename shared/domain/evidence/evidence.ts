import type { Label } from '../label.ts';

/** How sure a value is known (domain §4.1); a value without a record is empty. */
export const EVIDENCE_STATUSES = ['collected', 'inferred', 'verified', 'disputed'] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const SOURCE_TYPES = [
  'customer_talk',
  'customer_document',
  'public_filing',
  'media',
  'tender',
  'third_party_report',
  'own_system',
  'partner',
  'site_visit',
  'estimate',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const VERIFICATION_METHODS = ['visit', 'phone', 'meeting', 'document'] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

/** Admiralty code: how reliable the source is, how credible the statement (domain §4.1). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** Somebody of ours (`by`) checked the value with these contacts of the customer on this day (YYYY-MM-DD). */
export type Verification = { by: string; with: readonly string[]; at: string; method: VerificationMethod };

/** What stands behind one value or one row (domain §4.1). */
export type Evidence = {
  status: EvidenceStatus;
  confidence: Confidence;
  sourceType?: SourceType;
  sourceRef?: string;
  /** Day on which the fact was true, YYYY-MM-DD; not the day of entry. */
  asOf?: string;
  recordedBy?: string;
  reasoning?: string;
  verifications?: readonly Verification[];
  validityDays?: number;
  grade?: { reliability: Reliability; credibility: Credibility };
  /** Attachments that prove it (record ids). */
  attachments?: readonly string[];
  /** Note that it was taken from (record id), and the words of the note that say so. */
  note?: string;
  quote?: string;
};

/** Confidence that an Admiralty grade stands for (domain §4.1). */
export function confidenceOfGrade(grade: { reliability: Reliability; credibility: Credibility }): Confidence {
  const reliability = RELIABILITIES.indexOf(grade.reliability);
  if (reliability <= 1 && grade.credibility <= 2) return 'high';
  return reliability <= 2 && grade.credibility <= 3 ? 'medium' : 'low';
}

/** Mark that a printed value carries; null = printed bare (domain §4.1 rule a). */
export function printMark(status: EvidenceStatus): Label | null {
  if (status === 'inferred') return { zh: '〔推断〕', en: '[inferred]' };
  if (status === 'disputed') return { zh: '〔待核〕', en: '[to check]' };
  return null;
}
