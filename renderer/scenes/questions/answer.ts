import type { AccountView } from '../../../shared/domain/account/view.ts';
import type { Confidence, Evidence, SourceType } from '../../../shared/domain/evidence/evidence.ts';

/** Where an answer comes from. */
export type AnswerSource = {
  readonly sourceType: SourceType;
  /** Person of the customer who said so (record id); null = nobody in particular. */
  readonly contactId: string | null;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly confidence: Confidence;
};

/**
 * Evidence of an answer: collected, and a check with the contact when it says what is on record already (domain §4.1 b).
 * `reference` names the source in words.
 */
export function answerEvidence(
  view: AccountView,
  { sourceType, contactId, date, confidence }: AnswerSource,
  reference: string,
  isConfirmation: boolean,
): Evidence {
  const by = view.text(view.account.id, 'bas.am') || (view.records('company')[0]?.id ?? '');
  const checks =
    isConfirmation && contactId !== null
      ? { verifications: [{ by, with: [contactId], at: date, method: 'visit' as const }] }
      : {};
  return { status: 'collected', confidence, sourceType, sourceRef: reference, asOf: date, ...checks };
}
