import * as z from 'zod';
import { OVERRIDE_REASONS } from '../domain/tier/override.ts';
import { REVIEW_TRIGGERS, ROUND_TRIGGERS } from '../domain/tier/review.ts';
import { TIERS } from '../domain/tier/tiers.ts';
import { calendarDate } from '../schemas/evidence.ts';
import { entryRowSchema, idSchema } from '../schemas/rows.ts';
import { call } from './define.ts';
import { WRITE_ERRORS } from './write-errors.ts';

const text = z.string().trim().max(2000);
const ERRORS = [...WRITE_ERRORS, 'OVERRIDE_FORBIDDEN', 'REVIEW_CLOSED'] as const;

const approval = z.strictObject({ entryId: idSchema, approverId: idSchema, comment: text });

/** Reviews of tiers and the decisions they end with (domain §5.7). Decisions are appended and never changed. */
export const reviewContract = {
  /** Opens a review; without `due` it is due by the days of the model. Answers the review. */
  'review.open': call(
    'command',
    'host',
    z.strictObject({
      accountId: idSchema,
      trigger: z.enum(REVIEW_TRIGGERS.map(({ key }) => key)),
      note: text,
      ownerId: idSchema.nullable(),
      due: calendarDate.nullable(),
    }),
    entryRowSchema,
    ERRORS,
  ),
  /** Proposes a tier in a review, or with `entryId` null in a new one. What was approved before counts no more. */
  'review.propose': call(
    'command',
    'host',
    z.strictObject({
      accountId: idSchema,
      entryId: idSchema.nullable(),
      tier: z.enum(TIERS),
      reasonKind: z.enum(OVERRIDE_REASONS).nullable(),
      reason: text,
      proposerId: idSchema,
      /** How long an override holds; of no meaning for the computed tier. */
      months: z.int().min(1).max(60),
      /** Null = today. */
      effective: calendarDate.nullable(),
    }),
    entryRowSchema,
    ERRORS,
  ),
  /** Approves a proposal; once everybody has who must, the decision is appended and the review is over. */
  'review.approve': call('command', 'host', approval, entryRowSchema, ERRORS),
  /** Ends a review without a decision. */
  'review.reject': call('command', 'host', approval, entryRowSchema, ERRORS),
  /** Adopts the computed tier of many accounts in one step; those without enough scores are skipped. */
  'tier.decide': call(
    'command',
    'host',
    z.strictObject({
      accountIds: z.array(idSchema).min(1).max(10_000),
      year: z.int().min(1900).max(2999),
      trigger: z.enum(ROUND_TRIGGERS),
      proposerId: idSchema,
      approverId: idSchema,
    }),
    z.strictObject({ decided: z.int(), skipped: z.int() }),
    ERRORS,
  ),
  /** Enters the tier of an earlier year with its scores. */
  'tier.recordYear': call(
    'command',
    'host',
    z.strictObject({
      accountId: idSchema,
      year: z.int().min(1900).max(2999),
      tier: z.enum(TIERS),
      scores: z.record(z.string().max(10), z.int().min(0).max(5).nullable()),
    }),
    entryRowSchema,
    ERRORS,
  ),
};
