import * as z from 'zod';
import { REPORT_MODES, REPORT_OUTCOMES } from '../domain/evidence/report.ts';
import { evidenceSchema } from '../schemas/evidence.ts';
import { entryRowSchema, idSchema, storedValueSchema } from '../schemas/rows.ts';
import { call } from './define.ts';
import { WRITE_ERRORS } from './write-errors.ts';

const write = [
  ...WRITE_ERRORS,
  'UNKNOWN_FIELD',
  'FIELD_LOCKED',
  'SENSITIVE_LOCKED',
  'TEXT_TOO_LONG',
  'DATE_IN_FUTURE',
  'INVARIANT_BROKEN',
] as const;

/** What is known of a field and how sure it is: reports of sources, contradictions and their end (domain §4.1). */
export const evidenceContract = {
  /**
   * A value reported by a source. Whether it is added, confirms, replaces or contradicts what is held is told by
   * `judgeReport`. The answered entry is the one that holds the reported value: after `disputed` a rival.
   */
  'entry.report': call(
    'command',
    'host',
    z.strictObject({
      recordId: idSchema,
      fieldKey: z.string().min(1).max(80),
      /** Row of a table that the report is about; left out for a table: a new row. */
      entryId: idSchema.exactOptional(),
      /** A single value, or the columns of a row that are reported, laid over the row. */
      value: storedValueSchema,
      note: z.string().max(20_000).nullable().exactOptional(),
      evidence: evidenceSchema,
      /** The user's own decision on a different value; left out: `auto`. */
      as: z.enum(REPORT_MODES).exactOptional(),
      group: z.string().max(100).exactOptional(),
    }),
    z.strictObject({ outcome: z.enum(REPORT_OUTCOMES), entry: entryRowSchema }),
    write,
  ),
  /** Ends a contradiction: the value of this entry (the held one or a rival) is held, the others go to the trash. */
  'entry.resolve': call(
    'command',
    'host',
    z.strictObject({
      entryId: idSchema,
      /** Evidence of the winner; left out: what it has, verified by its checks, else collected. */
      evidence: evidenceSchema.exactOptional(),
      reason: z.string().trim().max(2_000).exactOptional(),
      group: z.string().max(100).exactOptional(),
    }),
    entryRowSchema,
    write,
  ),
};
