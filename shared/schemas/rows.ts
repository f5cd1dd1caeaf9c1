import * as z from 'zod';
import { RECORD_KINDS, type Value } from '../domain/dossier/types.ts';
import { calendarDate, evidenceSchema } from './evidence.ts';
import { recordIdSchema as idSchema } from './record-id.ts';

/** Rows as they are stored, sent in `data.changed` and kept in the stores: one shape everywhere. */

export { recordIdSchema as idSchema } from './record-id.ts';

const instant = z.iso.datetime();

const stamp = {
  id: idSchema,
  /** +1 on each write; equal revision means equal row. */
  revision: z.number().int().positive(),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: instant.nullable(),
};

/** Any stored value: text, number, boolean, money, list of texts, or one row of a table. */
export const moneySchema = z.strictObject({
  minor: z.int(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  rate: z.number().positive().max(1e9).exactOptional(),
  rateDate: calendarDate.exactOptional(),
});
const scalarSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  moneySchema,
  z.array(z.string()).readonly(),
]);
export const storedValueSchema: z.ZodType<Value, Value> = z.union([
  scalarSchema,
  z.record(z.string(), scalarSchema.nullable()),
]);

/** Identity of a thing; all it is called and all that is known of it are entries. */
export const recordRowSchema = z.strictObject({
  ...stamp,
  kind: z.enum(RECORD_KINDS),
  /** Short stable name, unique within its account and kind: `YX`, `S01`. */
  code: z.string().min(1).max(64),
  /** The account it belongs to; an account belongs to itself; null = the workspace. */
  accountId: idSchema.nullable(),
  parentId: idSchema.nullable(),
  /** Where the user dragged it on the relationship map, in map units. */
  place: z.strictObject({ x: z.number(), y: z.number() }).nullable(),
});
export type RecordRow = z.infer<typeof recordRowSchema>;

/** One value, or one row of a table, with its evidence. */
export const entryRowSchema = z.strictObject({
  ...stamp,
  recordId: idSchema,
  accountId: idSchema.nullable(),
  fieldKey: z.string().min(1).max(80),
  /** Order of a table's rows; 0 for a single value. */
  position: z.number(),
  value: storedValueSchema.nullable(),
  note: z.string().nullable(),
  /** Reason why the field does not apply; null = it applies. */
  notApplicable: z.string().nullable(),
  evidence: evidenceSchema.nullable(),
  /** The entry that this one contradicts (domain §4.1 c); null = it is itself what is held to be true. */
  rivalOf: idSchema.nullable(),
});
export type EntryRow = z.infer<typeof entryRowSchema>;

/** A setting of the workspace; the id is a UUID, the key its name. */
export const settingRowSchema = z.strictObject({
  ...stamp,
  key: z.string().min(1).max(80),
  value: z.json(),
});
export type SettingRow = z.infer<typeof settingRowSchema>;

export const rowSchemas = { record: recordRowSchema, entry: entryRowSchema, setting: settingRowSchema };
export type TableName = keyof typeof rowSchemas;
export type Rows = { record: RecordRow; entry: EntryRow; setting: SettingRow };
export const TABLE_NAMES = ['record', 'entry', 'setting'] as const satisfies readonly TableName[];
