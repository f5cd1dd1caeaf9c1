import * as z from 'zod';
import { idSchema } from './rows.ts';

const figure = z.number().nullable();
const tier = z.enum(['S', 'A', 'B', 'C']);

/** One account in the portfolio. Money in 万元, shares in percent, scores 0–100, rounded to 2 decimals. */
export const accountSummarySchema = z.strictObject({
  accountId: idSchema,
  code: z.string(),
  name: z.string(),
  industry: z.string().nullable(),
  manager: z.string().nullable(),
  tier: tier.nullable(),
  tierScore: figure,
  /** Score within 3 points of a threshold. */
  borderline: z.boolean(),
  cv: figure,
  fp: figure,
  /** Our sales to it in the last full year, and its part of all our sales. */
  revenue: figure,
  revenueYear: z.int().nullable(),
  share: figure,
  wallet: figure,
  stickiness: figure,
  /** Dossier score 0–100 and completeness 0–100 of the customer dossier. */
  quality: z.number(),
  completeness: z.number(),
  /** Known people of the customer, and how many it employs. */
  people: z.int(),
  headcount: figure,
  nextAction: z
    .strictObject({ text: z.string(), due: z.string().nullable(), overdue: z.boolean() })
    .nullable(),
});
export type AccountSummary = z.infer<typeof accountSummarySchema>;
