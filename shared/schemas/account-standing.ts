import * as z from 'zod';
import { ALERT_STATES } from '../domain/account/warning-reading.ts';
import { REVIEW_TRIGGERS, WARNING_KINDS } from '../domain/tier/review.ts';
import { SERVICE_ITEMS } from '../domain/tier/service-items.ts';
import { SIGNAL_RULE_KEYS } from '../domain/tier/signals.ts';
import { TIERS } from '../domain/tier/tiers.ts';
import { idSchema } from './rows.ts';

const day = z.string().nullable();
const figure = z.number().nullable();
const kind = z.enum(WARNING_KINDS.map(({ key }) => key));

export const signalSchema = z.strictObject({
  key: z.string(),
  rule: z.enum(SIGNAL_RULE_KEYS),
  kind,
  trigger: z.enum(REVIEW_TRIGGERS.map(({ key }) => key)).nullable(),
  subject: z.string(),
  date: day,
  before: figure,
  after: figure,
  source: z.strictObject({ recordId: idSchema, fieldKey: z.string() }),
});

export const alertSchema = z.strictObject({
  entryId: idSchema,
  kind,
  date: day,
  text: z.string(),
  signal: z.string().nullable(),
  ownerId: idSchema.nullable(),
  owner: z.string(),
  due: day,
  state: z.enum(ALERT_STATES),
  action: z.string(),
  isOverdue: z.boolean(),
  isIncomplete: z.boolean(),
});

const reviewSchema = z.strictObject({
  entryId: idSchema,
  opened: day,
  trigger: z.string().nullable(),
  note: z.string(),
  owner: z.string(),
  due: day,
  isOverdue: z.boolean(),
  state: z.enum(['open', 'proposed']),
});

const itemSchema = z.strictObject({
  key: z.enum(SERVICE_ITEMS.map(({ key }) => key)),
  standard: z.union([z.string(), z.number()]),
  actual: z.union([z.string(), z.number()]).nullable(),
  met: z.boolean().nullable(),
  isDue: z.boolean(),
});

/** How an account is served, and what happened at it: what the boards of service and of warnings show. */
export const accountStandingSchema = z.strictObject({
  accountId: idSchema,
  service: z.strictObject({
    tier: z.enum(TIERS).nullable(),
    items: z.array(itemSchema).readonly(),
    met: z.int(),
    due: z.int(),
    compliance: figure,
  }),
  executive: z.strictObject({
    personId: idSchema.nullable(),
    name: z.string(),
    title: z.string(),
    lastMet: day,
    isMet: z.boolean(),
  }),
  /** Contacts of the last twelve months, and those outside any tender in %. */
  contacts: z.int(),
  offBidShare: figure,
  signals: z.array(signalSchema).readonly(),
  alerts: z.array(alertSchema).readonly(),
  reviews: z.array(reviewSchema).readonly(),
  overrideEnds: day,
});
export type AccountStanding = z.infer<typeof accountStandingSchema>;
