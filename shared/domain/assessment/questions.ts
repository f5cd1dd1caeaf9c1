import type { Dimension, Question } from './question.ts';
import { ALIGNMENT_QUESTIONS } from './questions/alignment.ts';
import { CUSTOMER_QUESTIONS } from './questions/customer.ts';
import { ENTERPRISE_QUESTIONS } from './questions/enterprise.ts';
import { MANAGER_QUESTIONS } from './questions/managers.ts';

/** Version of the wording; trends compare rounds of the same version only (domain §8.3). */
export const QUESTIONS_VERSION = 1;

/** The 26 questions of the executive self-assessment, in order (domain §8.2). */
export const QUESTIONS: readonly Question[] = [
  ...ENTERPRISE_QUESTIONS,
  ...MANAGER_QUESTIONS,
  ...CUSTOMER_QUESTIONS,
  ...ALIGNMENT_QUESTIONS,
];

/** Questions of one dimension, in order. */
export function questionsOf(dimension: Dimension): readonly Question[] {
  return QUESTIONS.filter((question) => question.dimension === dimension);
}
