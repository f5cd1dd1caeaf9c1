import * as z from 'zod';
import { RECORD_KINDS } from '../domain/dossier/types.ts';
import { evidenceSchema } from '../schemas/evidence.ts';
import { entryRowSchema, idSchema, recordRowSchema, storedValueSchema } from '../schemas/rows.ts';
import { call } from './define.ts';
import { ROW_LIMIT } from './limits.ts';
import { WRITE_ERRORS } from './write-errors.ts';

const fieldKey = z.string().min(1).max(80);
const write = [
  ...WRITE_ERRORS,
  'UNKNOWN_FIELD',
  'TEXT_TOO_LONG',
  'CONFLICT',
  'DATE_IN_FUTURE',
  'FIELD_LOCKED',
  'INVARIANT_BROKEN',
  'CIRCULAR',
  'SENSITIVE_LOCKED',
] as const;

/** Writes with the same group id within one gesture become one undo step. */
const gesture = { group: z.string().max(100).exactOptional() };
/** Evidence left out: a new value without a source is a guess (inferred, low); a sourced one is collected. */
const withEvidence = { evidence: evidenceSchema.exactOptional() };

export const historyItemSchema = z.strictObject({
  changeSetId: idSchema,
  at: z.string(),
  actor: z.string(),
  origin: z.enum(['user', 'undo', 'redo', 'import', 'seed', 'migration']),
  value: storedValueSchema.nullable(),
  note: z.string().nullable(),
  notApplicable: z.string().nullable(),
  evidence: evidenceSchema.nullable(),
  deleted: z.boolean(),
});
export type HistoryItem = z.infer<typeof historyItemSchema>;

export const dossierContract = {
  /** Everything of one account: its records and entries, trash left out. */
  'account.load': call(
    'query',
    'host',
    z.strictObject({ accountId: idSchema }),
    z.strictObject({ records: z.array(recordRowSchema), entries: z.array(entryRowSchema) }),
    ['NO_WORKSPACE', 'NOT_FOUND'],
  ),
  /** A new record with first values, one undo step. A missing code is made from the kind's prefix. */
  'record.create': call(
    'command',
    'host',
    z.strictObject({
      kind: z.enum(RECORD_KINDS),
      accountId: idSchema.nullable(),
      parentId: idSchema.nullable().exactOptional(),
      code: z.string().trim().min(1).max(64).exactOptional(),
      values: z.record(fieldKey, storedValueSchema),
      ...withEvidence,
      ...gesture,
    }),
    recordRowSchema,
    write,
  ),
  /**
   * A person with the seat that he or she holds, one undo step: a new seat, or with `seatId` an empty one that is there.
   * Whoever held it before keeps the links and ratings; the new holder starts without any (domain §7.4).
   */
  'person.create': call(
    'command',
    'host',
    z.strictObject({
      accountId: idSchema,
      name: z.string().trim().min(1).max(200),
      title: z.string().trim().max(200),
      department: z.string().trim().max(200),
      reportsToSeatId: idSchema.nullable(),
      /** An empty seat to take; then title, department and chief are those of the seat. */
      seatId: idSchema.exactOptional(),
      ...gesture,
    }),
    recordRowSchema,
    write,
  ),
  /** Moves a record and what hangs on it to the trash. */
  'record.remove': call('command', 'host', z.strictObject({ id: idSchema }), z.null(), write),
  /** Sets a single value; null clears it. `note` left out keeps the note. */
  'entry.set': call(
    'command',
    'host',
    z.strictObject({
      recordId: idSchema,
      fieldKey,
      value: storedValueSchema.nullable(),
      note: z.string().max(20_000).nullable().exactOptional(),
      ...withEvidence,
      expectedRevision: z.int().exactOptional(),
      ...gesture,
    }),
    entryRowSchema,
    write,
  ),
  /** Marks a field as not applicable (reason) or applicable again (null). */
  'entry.setNotApplicable': call(
    'command',
    'host',
    z.strictObject({ recordId: idSchema, fieldKey, reason: z.string().trim().min(1).max(500).nullable() }),
    entryRowSchema,
    write,
  ),
  /** Appends rows to a table, one undo step. */
  'entry.addRows': call(
    'command',
    'host',
    z.strictObject({
      recordId: idSchema,
      fieldKey,
      rows: z.array(z.record(z.string(), storedValueSchema.nullable())).max(ROW_LIMIT),
      /** True: the rows that are there go in the same step; then an empty list empties the table. */
      replace: z.boolean().exactOptional(),
      ...withEvidence,
      ...gesture,
    }),
    z.array(entryRowSchema),
    write,
  ),
  /** Replaces named columns of one row; columns left out keep their value. */
  'entry.updateRow': call(
    'command',
    'host',
    z.strictObject({
      entryId: idSchema,
      columns: z.record(z.string(), storedValueSchema.nullable()),
      expectedRevision: z.int().exactOptional(),
      ...gesture,
    }),
    entryRowSchema,
    write,
  ),
  /** A pasted block, a fill, a cleared block: changed cells of rows and new rows of one table, one undo step. */
  'entry.changeRows': call(
    'command',
    'host',
    z.strictObject({
      recordId: idSchema,
      fieldKey,
      updates: z
        .array(
          z.strictObject({
            entryId: idSchema,
            columns: z.record(z.string(), storedValueSchema.nullable()),
          }),
        )
        .max(ROW_LIMIT),
      additions: z.array(z.record(z.string(), storedValueSchema.nullable())).max(ROW_LIMIT),
      ...gesture,
    }),
    z.int(),
    write,
  ),
  'entry.removeRows': call(
    'command',
    'host',
    z.strictObject({ entryIds: z.array(idSchema).min(1).max(ROW_LIMIT) }),
    z.null(),
    write,
  ),
  /** Replaces the evidence of a value or row; null takes the record away. */
  'entry.setEvidence': call(
    'command',
    'host',
    z.strictObject({ entryId: idSchema, evidence: evidenceSchema.nullable() }),
    entryRowSchema,
    write,
  ),
  /** Past states of a value or row, newest first. */
  'entry.history': call('query', 'host', z.strictObject({ entryId: idSchema }), z.array(historyItemSchema), [
    'NO_WORKSPACE',
    'NOT_FOUND',
    'SENSITIVE_LOCKED',
  ]),
};
