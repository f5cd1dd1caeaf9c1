import * as z from 'zod';
import { EVIDENCE_STATUSES } from '../domain/evidence/evidence.ts';
import { THREAT_BANDS } from '../domain/supplier/scoring.ts';
import { idSchema } from '../schemas/rows.ts';
import { call } from './define.ts';

const figure = z.number().nullable();
const text = z.string().nullable();
const threatSchema = z
  .strictObject({
    /** The four parts, 0–5. */
    edge: z.number(),
    relation: z.number(),
    momentum: z.number(),
    intent: z.number(),
    /** 0–100. */
    threat: z.number(),
    band: z.enum(THREAT_BANDS.map(({ key }) => key)),
  })
  .nullable();

const summary = {
  key: z.string(),
  name: z.string(),
  spellings: z.array(z.string()).readonly(),
  accountIds: z.array(idSchema).readonly(),
  categories: z.array(z.string()).readonly(),
  spend: figure,
  wallet: figure,
  share: figure,
  threat: threatSchema,
  nextEnd: text,
};
/** One rival over all accounts: money in 万元, shares in percent. */
export const rivalSummarySchema = z.strictObject(summary);

const sure = { status: z.enum(EVIDENCE_STATUSES), isStale: z.boolean() };
const point = z.strictObject({ text: z.string(), category: text, because: text, ...sure });

const categorySchema = z.strictObject({
  categoryId: idSchema,
  category: z.string(),
  shares: z.array(z.strictObject({ year: z.int(), share: z.number() })).readonly(),
  share: figure,
  trend: figure,
  score: figure,
  ourScore: figure,
  threat: threatSchema,
  position: text,
});

const atAccountSchema = z.strictObject({
  accountId: idSchema,
  supplierId: idSchema,
  spelling: z.string(),
  name: z.string(),
  categories: z.array(categorySchema).readonly(),
  years: z
    .array(z.strictObject({ year: z.int(), amount: z.number(), wallet: z.number(), share: figure }))
    .readonly(),
  threat: threatSchema,
  ends: z
    .array(
      z.strictObject({
        date: z.string(),
        kind: z.enum(['contract', 'endOfLife']),
        category: text,
        product: text,
      }),
    )
    .readonly(),
  relation: figure,
  intent: text,
  intentNote: text,
  friends: z
    .array(
      z.strictObject({
        personId: idSchema,
        person: z.string(),
        title: z.string(),
        depth: figure,
        ...sure,
      }),
    )
    .readonly(),
  strengths: z.array(point).readonly(),
  weaknesses: z.array(point).readonly(),
  moves: z
    .array(z.strictObject({ move: z.string(), likelihood: figure, when: text, counter: text, ...sure }))
    .readonly(),
});

/** One rival with its standing at every account that has it. */
export const rivalProfileSchema = z.strictObject({
  ...summary,
  accounts: z.array(atAccountSchema).readonly(),
});

/** One rival across all accounts. */
export const competitorContract = {
  'competitor.list': call('query', 'host', z.strictObject({}), z.array(rivalSummarySchema).readonly(), [
    'NO_WORKSPACE',
  ]),
  /** By its name, else by the spelling of one account; width, case and spaces do not matter. */
  'competitor.read': call(
    'query',
    'host',
    z.strictObject({ name: z.string().trim().min(1).max(2_000) }),
    rivalProfileSchema,
    ['NO_WORKSPACE', 'NOT_FOUND'],
  ),
};
