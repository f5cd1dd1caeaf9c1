import * as z from 'zod';
import { type Answers, assess } from '../../domain/assessment/assessment.ts';
import { QUESTION_IDS } from '../../domain/assessment/question.ts';
import { scoreModel } from './model.ts';

const answer = z.union([z.int().min(0).max(5), z.literal('NA'), z.null()]);
type AnswerInput = z.output<typeof answer>;

const input = z.strictObject({
  answers: z.partialRecord(
    z.enum(QUESTION_IDS),
    z.strictObject({ self: answer.default(null), others: z.array(answer).default([]) }),
  ),
});

const scored = (given: AnswerInput): number | null => (given === 'NA' ? null : given);

/** One round of the executive self-assessment (domain §8.3). */
export const assessmentModel = scoreModel(input, ({ answers }) => {
  const given = Object.entries(answers).map(([id, { self, others }]) => [
    id,
    { self: scored(self), others: others.map(scored) },
  ]);
  return assess(Object.fromEntries(given) as Answers);
});
