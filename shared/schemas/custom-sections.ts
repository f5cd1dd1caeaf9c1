import * as z from 'zod';
import { RECORD_KINDS, type Section } from '../domain/dossier/types.ts';

export { CUSTOM_SECTIONS_KEY } from '../domain/dossier/own-catalogue.ts';

export const labelSchema = z.strictObject({ zh: z.string().min(1).max(200), en: z.string().min(1).max(200) });
const options = z
  .array(z.strictObject({ key: z.string().min(1).max(80), label: labelSchema }))
  .min(1)
  .max(200);
const bounds = {
  unit: labelSchema.exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
};

const scalarType = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), maxLength: z.int().positive().exactOptional() }),
  z.strictObject({ kind: z.literal('rich') }),
  z.strictObject({ kind: z.literal('integer'), ...bounds }),
  z.strictObject({ kind: z.literal('number'), ...bounds }),
  z.strictObject({ kind: z.literal('money') }),
  z.strictObject({ kind: z.literal('percent'), signed: z.boolean().exactOptional() }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({ kind: z.literal('year') }),
  z.strictObject({ kind: z.literal('boolean') }),
  z.strictObject({ kind: z.literal('choice'), options }),
  z.strictObject({ kind: z.literal('choices'), options }),
  z.strictObject({ kind: z.literal('tags') }),
  z.strictObject({ kind: z.literal('reference'), target: z.enum(RECORD_KINDS) }),
  z.strictObject({ kind: z.literal('references'), target: z.enum(RECORD_KINDS) }),
  z.strictObject({ kind: z.literal('score'), anchors: z.array(labelSchema).length(6).exactOptional() }),
]);

const privacy = z.enum(['normal', 'personal', 'sensitive']).exactOptional();
const column = z.strictObject({
  key: z.string().min(1).max(80),
  label: labelSchema,
  type: scalarType,
  required: z.boolean().exactOptional(),
  privacy,
});
const rowsType = z.strictObject({ kind: z.literal('rows'), columns: z.array(column).min(1).max(50) });

const field = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9]*\.[A-Za-z0-9_]+$/)
    .max(80),
  label: labelSchema,
  type: z.union([scalarType, rowsType]),
  weight: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  help: labelSchema.exactOptional(),
  validityDays: z.int().positive().nullable().exactOptional(),
  privacy,
  note: z.boolean().exactOptional(),
  aliases: z.array(z.string().max(200)).max(50).exactOptional(),
});

/** A declaration made by a workspace: like a built-in section, but data (calculated fields cannot be). */
export const customSectionSchema: z.ZodType<Section, unknown> = z.strictObject({
  key: z.string().min(1).max(40),
  label: labelSchema,
  of: z.enum(RECORD_KINDS),
  weight: z.number().min(0).max(100),
  validityDays: z.int().positive().nullable(),
  fields: z.array(field).max(500),
  dossier: z.enum(['customer', 'supplier']).exactOptional(),
});
