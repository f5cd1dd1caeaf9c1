import * as z from 'zod';
import { calendarDate } from '../schemas/evidence.ts';
import { entryRowSchema, idSchema, recordRowSchema } from '../schemas/rows.ts';
import { call } from './define.ts';

const line = z.string().trim().max(200);
const purpose = z.string().trim().min(1).max(500);
const person = z.strictObject({ personId: idSchema });
const storage = ['DISK_FULL', 'READ_ONLY', 'DB_LOCKED', 'DB_CORRUPT'] as const;

const newSeat = { title: line.min(1), department: line, reportsToSeatId: idSchema.nullable() };
/** Where somebody goes: a seat that is there, a new one, another account of the workspace, or out of sight. */
const destinationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat'), seatId: idSchema }),
  z.strictObject({ kind: z.literal('newSeat'), ...newSeat }),
  z.strictObject({ kind: z.literal('account'), accountId: idSchema, ...newSeat }),
  z.strictObject({ kind: z.literal('outside'), where: line }),
]);

export const ACCESS_DEEDS = ['view', 'report', 'erase', 'export'] as const;
const accessLineSchema = z.strictObject({
  id: idSchema,
  at: z.string(),
  actor: z.string(),
  deed: z.enum(ACCESS_DEEDS),
  purpose: z.string(),
});
export type AccessLine = z.infer<typeof accessLineSchema>;

const traceSchema = z.strictObject({
  accountId: idSchema.nullable(),
  recordId: idSchema,
  /** Name of the record that holds the trace. */
  title: z.string(),
  fieldKey: z.string(),
});
export type Trace = z.infer<typeof traceSchema>;

const titleSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  accountId: idSchema.nullable(),
  accountTitle: z.string(),
});
export type RecordTitle = z.infer<typeof titleSchema>;

/** People of a customer: moves, sensitive data, what is held about a person, erasure (domain §2.9, §2.13). */
export const peopleContract = {
  /**
   * Moves a person from a day on, one undo step. Within the account and to the outside the same record is answered; in
   * another account the new one, linked with the former.
   */
  'person.move': call(
    'command',
    'host',
    z.strictObject({ personId: idSchema, from: calendarDate, to: destinationSchema }),
    recordRowSchema,
    ['NO_WORKSPACE', 'NOT_FOUND', 'VALIDATION_FAILED', 'DATE_IN_FUTURE', 'REFERENCE_MISSING', ...storage],
  ),
  /** Gives out the sensitive entries of a person for 15 minutes and writes down who looked and why. */
  'person.unlock': call(
    'command',
    'host',
    z.strictObject({ personId: idSchema, purpose }),
    z.strictObject({ until: z.iso.datetime(), entries: z.array(entryRowSchema) }),
    ['NO_WORKSPACE', 'NOT_FOUND', ...storage],
  ),
  'person.lock': call('command', 'host', person, z.null(), ['NO_WORKSPACE']),
  /** Where else the person is named; what an erasure would touch. */
  'person.traces': call(
    'query',
    'host',
    person,
    z.strictObject({
      entries: z.int(),
      /** Values that point to the person. */
      references: z.array(traceSchema),
      /** Entries that the person has confirmed; an erasure leaves an opaque id in their evidence. */
      confirmed: z.int(),
      mentions: z.array(traceSchema),
      /** Records of the same person in other accounts; an erasure leaves them. */
      linked: z.array(titleSchema),
      /** Names of the copies that were made beside the file before a change of its form; an erasure leaves them. */
      copies: z.array(z.string()),
    }),
    ['NO_WORKSPACE', 'NOT_FOUND'],
  ),
  /** Removes everything about a person for good; the seat stays. Nothing brings it back. */
  'person.erase': call(
    'command',
    'host',
    z.strictObject({ personId: idSchema, typedName: z.string().max(300), replaceMentions: z.boolean() }),
    z.null(),
    ['NO_WORKSPACE', 'NOT_FOUND', 'VALIDATION_FAILED', ...storage],
  ),
  /** Who looked at the sensitive data of a person, newest first. */
  'access.list': call('query', 'host', person, z.array(accessLineSchema), ['NO_WORKSPACE']),
  /** Names of records, whatever their account; ids that are gone are left out. */
  'record.titles': call(
    'query',
    'host',
    z.strictObject({ ids: z.array(idSchema).max(500) }),
    z.array(titleSchema),
    ['NO_WORKSPACE'],
  ),
};
