import * as z from 'zod';
import { idSchema } from '../schemas/rows.ts';
import { scenarioDraftSchema } from '../schemas/scenario.ts';
import { scoringModelSchema } from '../schemas/scoring-model.ts';
import { call } from './define.ts';
import { changedScoreSchema } from './model.contract.ts';
import { WRITE_ERRORS } from './write-errors.ts';

const effect = { effect: z.number().nullable(), alone: z.boolean() };
const change = { from: z.number(), to: z.number() };
const criterionId = z.string();

const moveReasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weight'), criterionId, ...change, ...effect }),
  z.strictObject({ kind: z.enum(['scale', 'criterion']), criterionId, ...effect }),
  z.strictObject({
    kind: z.literal('input'),
    criterionId,
    from: z.number().nullable(),
    to: z.number().nullable(),
    ...effect,
  }),
  z.strictObject({ kind: z.literal('threshold'), tier: z.enum(['S', 'A', 'B']), ...change, ...effect }),
  z.strictObject({
    kind: z.literal('gate'),
    gate: z.enum(['strategicFp', 'strategicC1', 'partnerFp']),
    ...change,
    ...effect,
  }),
  z.strictObject({ kind: z.literal('required'), of: z.enum(['account', 'prospect']), ...change, ...effect }),
  z.strictObject({
    kind: z.literal('knockOut'),
    knockOut: z.enum(['creditGradeC', 'complianceRedFlag']),
    isOn: z.boolean(),
    ...effect,
  }),
]);

/** What-ifs that are kept, explained and put in force (domain §5.7). */
export const scenarioContract = {
  /** Keeps a what-if under a name, or replaces the one with this id. Answers its id. */
  'scenario.save': call(
    'command',
    'host',
    z.strictObject({ id: idSchema.nullable(), ...scenarioDraftSchema.shape }),
    idSchema,
    [...WRITE_ERRORS],
  ),
  'scenario.remove': call('command', 'host', z.strictObject({ id: idSchema }), z.null(), [...WRITE_ERRORS]),
  /**
   * Puts a what-if in force in one step: the model becomes a version, the scores become judged ones that rest on the
   * reason; a saved scenario (`id`) is done with. Answers the version in force and how many scores were written.
   */
  'scenario.adopt': call(
    'command',
    'host',
    z.strictObject({
      ...scenarioDraftSchema.pick({ model: true, scores: true }).shape,
      id: idSchema.nullable(),
      reason: z.string().trim().min(1).max(2000),
      adoptedBy: z.string().max(200),
    }),
    z.strictObject({ version: z.int(), scores: z.int() }),
    [...WRITE_ERRORS, 'MODEL_INVALID', 'UNKNOWN_FIELD'],
  ),
  /** Why these accounts move: which weights, inputs, thresholds and gates make the difference. */
  'scenario.explain': call(
    'query',
    'host',
    z.strictObject({
      model: scoringModelSchema,
      scores: z.array(changedScoreSchema).max(10_000),
      accountIds: z.array(idSchema).max(500),
    }),
    z.array(z.strictObject({ accountId: idSchema, reasons: z.array(moveReasonSchema) })),
    ['NO_WORKSPACE', 'MODEL_INVALID'],
  ),
};
