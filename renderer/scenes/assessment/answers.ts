import type { StoredEntry } from '../../../shared/domain/account/view.ts';
import {
  EVIDENCE_ASKED_FROM,
  QUESTION_IDS,
  type QuestionId,
} from '../../../shared/domain/assessment/question.ts';

/** Field that holds a respondent's answer. */
export function answerKey(id: QuestionId): string {
  return `asm.${id}`;
}

/** One respondent's answer to one question. */
export type Given = {
  readonly score: number | null;
  readonly isNotApplicable: boolean;
  readonly note: string;
  /** 4 or more without a remark or a source (domain §8.1). */
  readonly needsEvidence: boolean;
};

/** Reads an answer; no entry is no answer. */
export function givenOf(entry: StoredEntry | undefined): Given {
  const isNotApplicable = entry !== undefined && entry.notApplicable !== null;
  const score = !isNotApplicable && typeof entry?.value === 'number' ? entry.value : null;
  const note = entry?.note ?? '';
  const isProven = note !== '' || (entry?.evidence?.sourceRef ?? '') !== '';
  return { score, isNotApplicable, note, needsEvidence: (score ?? 0) >= EVIDENCE_ASKED_FROM && !isProven };
}

type EntryOf = (recordId: string, fieldKey: string) => StoredEntry | undefined;

/** How many of the questions a respondent has answered, "not applicable" included. */
export function answeredCount(
  entryOf: EntryOf,
  respondentId: string,
  ids: readonly QuestionId[] = QUESTION_IDS,
): number {
  return ids.filter((id) => {
    const { score, isNotApplicable } = givenOf(entryOf(respondentId, answerKey(id)));
    return score !== null || isNotApplicable;
  }).length;
}

/** Whether a respondent gave the question 4 or more without saying why. */
export function lacksEvidence(entryOf: EntryOf, respondentIds: readonly string[], id: QuestionId): boolean {
  return respondentIds.some((respondentId) => givenOf(entryOf(respondentId, answerKey(id))).needsEvidence);
}
