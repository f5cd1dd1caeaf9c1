import * as z from 'zod';
import { DISPOSITIONS } from '../domain/tier/matrix.ts';
import { TIERS } from '../domain/tier/tiers.ts';
import { idSchema } from './rows.ts';

const figure = z.number().nullable();
const tier = z.enum(TIERS);
export const ratedTierSchema = z.enum([...TIERS, 'unrated']);

/** What a scoring model makes of an account; scores 0–100, rounded to 2 decimals. */
export const ratingSummarySchema = z.strictObject({
  tier: tier.nullable(),
  computedTier: ratedTierSchema,
  isOverride: z.boolean(),
  capped: z.boolean(),
  tierScore: figure,
  /** Score within 3 points of a threshold. */
  borderline: z.boolean(),
  cv: figure,
  fp: figure,
  fit: figure,
  futureTier: ratedTierSchema,
  futureScore: figure,
  futureCv: figure,
  futureFp: figure,
});

/** One account in the portfolio. Money in 万元, shares in percent, scores 0–100, rounded to 2 decimals. */
export const accountSummarySchema = z.strictObject({
  ...ratingSummarySchema.shape,
  accountId: idSchema,
  code: z.string(),
  name: z.string(),
  industry: z.string().nullable(),
  manager: z.string().nullable(),
  /** Our sales to it in the last full year, and its part of all our sales. */
  revenue: figure,
  revenueYear: z.int().nullable(),
  share: figure,
  wallet: figure,
  shareOfWallet: figure,
  contributions: z.array(z.number()).readonly(),
  fte: figure,
  stickiness: figure,
  gap: figure,
  /** Dossier score 0–100 and completeness 0–100 of the customer dossier. */
  quality: z.number(),
  completeness: z.number(),
  /** Known people of the customer, and how many it employs. */
  people: z.int(),
  headcount: figure,
  nextAction: z
    .strictObject({ text: z.string(), due: z.string().nullable(), overdue: z.boolean() })
    .nullable(),
  disposition: z.enum(DISPOSITIONS.map(({ key }) => key)).nullable(),
  dispositionReason: z.string().nullable(),
  dispositionOwner: z.string().nullable(),
  dispositionOwnerId: z.string().nullable(),
  dispositionReview: z.string().nullable(),
  targetShare: figure,
  contribution: figure,
  upside: figure,
  downside: figure,
  strandedFte: figure,
  specificAssets: figure,
  fav: figure,
  creditGrade: z.string().nullable(),
  creditAlert: z.boolean(),
  lastOrder: z.string().nullable(),
  orders12m: figure,
  tierYears: z.array(z.strictObject({ year: z.int(), tier })).readonly(),
  yearRevenues: z.array(z.strictObject({ year: z.int(), revenue: z.number() })).readonly(),
  overrideUntil: z.string().nullable(),
});
export type AccountSummary = z.infer<typeof accountSummarySchema>;
