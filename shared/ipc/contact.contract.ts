import * as z from 'zod';
import { PROMISE_SIDES } from '../domain/relationship/contact.ts';
import { calendarDate } from '../schemas/evidence.ts';
import { idSchema, recordRowSchema } from '../schemas/rows.ts';
import { call } from './define.ts';
import { WRITE_ERRORS } from './write-errors.ts';

const line = z.string().trim().max(300);
const ids = z.array(idSchema).max(500);

const behaviourSchema = z.strictObject({ personId: idSchema, text: z.string().trim().min(1).max(500) });
const promiseSchema = z.strictObject({
  /** Row of the promise log (`csat.promises`); null for a new promise. */
  entryId: idSchema.nullable(),
  text: line.min(1),
  side: z.enum(PROMISE_SIDES.map(({ key }) => key)),
  personId: idSchema.nullable(),
  colleagueId: idSchema.nullable(),
  /** A promise without a day cannot be kept on time (domain §9.3). */
  due: calendarDate,
  kept: z.enum(['yes', 'late', 'no', 'open']),
});

/** What a contact holds (domain §2.9 contact log). */
export const contactSchema = z.strictObject({
  date: calendarDate,
  channel: z.string().max(40).nullable(),
  topic: line.min(1),
  people: ids.min(1),
  /** A contact is one of ours with one of theirs. */
  colleagues: ids.min(1),
  others: line,
  topics: z.array(z.string().trim().min(1).max(60)).max(50),
  outcome: z.string().max(20_000),
  /** −2…+2. */
  sentiment: z.int().min(-2).max(2).nullable(),
  inTender: z.boolean(),
  behaviours: z.array(behaviourSchema).max(500),
  promises: z.array(promiseSchema).max(200),
  next: line,
  compliance: line,
});
export type ContactInput = z.infer<typeof contactSchema>;

/** Contacts with several people on both sides (domain §2.9, §9.2, §9.3). */
export const contactContract = {
  /** Writes a new contact, or all of one that is there (`contactId`), with its promises; one undo step. */
  'contact.save': call(
    'command',
    'host',
    z.strictObject({ accountId: idSchema, contactId: idSchema.nullable(), contact: contactSchema }),
    recordRowSchema,
    [...WRITE_ERRORS, 'DATE_IN_FUTURE', 'TEXT_TOO_LONG'],
  ),
};
