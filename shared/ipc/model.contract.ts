import * as z from 'zod';
import { ratingSummarySchema } from '../schemas/account-summary.ts';
import { idSchema } from '../schemas/rows.ts';
import { scoringModelSchema } from '../schemas/scoring-model.ts';
import { call } from './define.ts';
import { WRITE_ERRORS } from './write-errors.ts';

/** One input of one account that a what-if changes; null takes the score away. */
export const changedScoreSchema = z.strictObject({
  accountId: idSchema,
  criterionId: z.string().max(10),
  score: z.int().min(0).max(5).nullable(),
});
export type ChangedScore = z.infer<typeof changedScoreSchema>;

/** Scoring models: putting one in force, and asking what it would change. */
export const modelContract = {
  /** Appends a version and puts it in force; stored results keep the version they were made by. Answers its number. */
  'model.adopt': call(
    'command',
    'host',
    z.strictObject({
      model: scoringModelSchema,
      reason: z.string().trim().min(1).max(2000),
      adoptedBy: z.string().max(200),
    }),
    z.int(),
    [...WRITE_ERRORS, 'MODEL_INVALID'],
  ),
  /** What every account would be by this model and with these scores; nothing is written. */
  'tier.simulate': call(
    'query',
    'host',
    z.strictObject({ model: scoringModelSchema, scores: z.array(changedScoreSchema).max(10_000) }),
    z.array(z.strictObject({ accountId: idSchema, ...ratingSummarySchema.shape })),
    ['NO_WORKSPACE', 'MODEL_INVALID'],
  ),
};
