import * as z from 'zod';
import { CREDIT_CRITERIA, CREDIT_GRADES } from '../domain/credit/credit.ts';
import { isUsable } from '../domain/model/model-issues.ts';
import {
  DEFAULT_MODELS,
  MODEL_KEY,
  type ModelVersion,
  type ModelVersions,
  modelVersions,
  type ScoringModel,
} from '../domain/model/scoring-model.ts';
import { TIERS } from '../domain/tier/tiers.ts';

const percentage = z.number().min(0).max(100);
const weight = z.number().min(0).max(1000);
const mark = z.int().min(0).max(5);
const labelSchema = z.strictObject({ zh: z.string().max(200), en: z.string().max(200) });
const range = z.tuple([z.number().min(0), z.number().min(0)]);

const scaleSchema = z.discriminatedUnion('direction', [
  z.strictObject({
    direction: z.literal('rising'),
    cuts: z.array(z.union([z.number(), z.strictObject({ above: z.number() })])).length(5),
  }),
  z.strictObject({ direction: z.literal('falling'), bounds: z.array(z.number()).min(1).max(5) }),
]);

const criterionSchema = z.strictObject({
  id: z.string().regex(/^[ABC][1-9]\d?$/),
  group: z.enum(['A', 'B', 'C']),
  weight,
  label: labelSchema,
  anchors: z.array(labelSchema).length(6),
  scale: scaleSchema.exactOptional(),
  inputUnit: labelSchema.exactOptional(),
  retired: z.literal(true).exactOptional(),
});

const serviceSchema = z.strictObject({
  contactWindowDays: z.int().min(1).max(3650),
  managerContactDays: z.int().min(1).max(3650),
  dossierScore: percentage.nullable(),
  maturityLevel: z.int().min(1).max(5).nullable(),
  responseHours: z.number().min(0).max(1000),
  complaintReplyHours: z.number().min(0).max(1000),
  surveysPerYear: z.int().min(0).max(12),
  shortageOrder: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  executiveMeetingDays: z.int().min(1).max(3650).nullable(),
  businessReviewDays: z.int().min(1).max(3650).nullable(),
  teamRoles: z.array(z.enum(['AR', 'SR', 'FR'])),
  needsSponsor: z.boolean(),
  supplierDossier: z.enum(['all', 'main', 'none']),
  needsPlan: z.boolean(),
});

const creditKeys = CREDIT_CRITERIA.map(({ key }) => key);
const gradeKeys = CREDIT_GRADES.map(({ key }) => key);

/** A scoring model as it is stored and sent; order of thresholds is checked by `modelIssues`. */
export const scoringModelSchema: z.ZodType<ScoringModel> = z.strictObject({
  tier: z.strictObject({
    criteria: z.array(criterionSchema).min(1).max(60),
    thresholds: z.strictObject({ S: percentage, A: percentage, B: percentage }),
    borderline: z.number().min(0).max(20),
    required: z.strictObject({ account: percentage, prospect: percentage }),
    gates: z.strictObject({ strategicFp: percentage, strategicC1: mark, partnerFp: percentage }),
    knockOuts: z.strictObject({ creditGradeC: z.boolean(), complianceRedFlag: z.boolean() }),
    matrix: z.strictObject({ cut: percentage, exit: percentage }),
  }),
  stickiness: z.strictObject({
    weights: z.strictObject({ P: weight, V: weight, F: weight }),
    bands: z.strictObject({ strong: percentage, firm: percentage, moderate: percentage }),
    reached: percentage,
  }),
  concentration: z.strictObject({
    cr1: range,
    cr5: range,
    hhi: range,
    dependentCr5: percentage,
    controlled: percentage,
    watch: percentage,
  }),
  value: z.strictObject({
    discountRate: z.number().min(-50).max(100),
    retention: z.record(z.enum(['strong', 'firm', 'moderate', 'weak']), z.number().min(0).max(1)),
  }),
  review: z.strictObject({
    overrideMonths: z.int().min(1).max(60),
    reasonLength: z.int().min(1).max(500),
    salesSwing: z.number().min(0),
    stickinessSwing: z.number().min(0),
    contactsFall: percentage,
    reviewDays: z.int().min(1).max(365),
    capacity: z.strictObject({ percent: percentage, least: z.int().min(0) }),
  }),
  service: z.record(z.enum(TIERS), serviceSchema),
  credit: z.strictObject({
    weights: z.record(z.enum(creditKeys), weight),
    grades: z.strictObject({ AAA: percentage, AA: percentage, A: percentage, B: percentage }),
    factors: z.record(z.enum(gradeKeys), z.number().min(0).max(10)),
    alert: percentage,
  }),
});

export const modelVersionSchema: z.ZodType<ModelVersion> = z.strictObject({
  version: z.int().min(2),
  date: z.iso.date(),
  reason: z.string().min(1).max(2000),
  adoptedBy: z.string().max(200),
  model: scoringModelSchema,
});

const versionsSchema = z.array(modelVersionSchema).max(500);

/**
 * The scoring models of a workspace by its settings. Versions that cannot be read, or that a newer program made, are
 * left out whole: the built-in model then counts, and the stored ones stay as they are.
 */
export function modelsWith(setting: (key: string) => unknown): ModelVersions {
  const read = versionsSchema.safeParse(setting(MODEL_KEY) ?? []);
  if (!read.success || !read.data.every(({ model }) => isUsable(model))) return DEFAULT_MODELS;
  return modelVersions(read.data);
}

/** True when versions are stored that this program cannot read. */
export function isModelUnreadable(setting: (key: string) => unknown): boolean {
  const stored = setting(MODEL_KEY);
  return Array.isArray(stored) && stored.length > 0 && modelsWith(setting) === DEFAULT_MODELS;
}
