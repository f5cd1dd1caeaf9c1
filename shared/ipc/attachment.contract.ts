import * as z from 'zod';
import { idSchema } from '../schemas/rows.ts';
import { call } from './define.ts';

const job = z.strictObject({ jobId: z.string(), fileName: z.string() });
const one = z.strictObject({ id: idSchema });

/** Where files are to go. */
export const attachRequestSchema = z.strictObject({
  accountId: idSchema,
  /** A value or row of whose evidence the files become a part. */
  proves: idSchema.exactOptional(),
});

/** Files inside the workspace. Pictures and PDF are read from their address, see `attachmentUrl`. */
export const attachmentContract = {
  /** Asks for files and takes them into the account as one job; null = cancelled. */
  'attachment.add': call('dialog', 'main', attachRequestSchema, job.nullable(), [
    'NO_WORKSPACE',
    'NOT_FOUND',
  ]),
  /** Asks where to save a file and writes it there as a job; null = cancelled. */
  'attachment.save': call('dialog', 'main', one, job.nullable(), ['NO_WORKSPACE', 'NOT_FOUND']),
  /** The beginning of a text, at most `TEXT_PREVIEW` bytes of it; UTF-8 or GB 18030. */
  'attachment.text': call('query', 'host', one, z.strictObject({ text: z.string(), isCut: z.boolean() }), [
    'NO_WORKSPACE',
    'NOT_FOUND',
  ]),
};

/** Address of an attachment's content, relative to the page; only pictures and PDF are served. */
export function attachmentUrl(id: string): string {
  return `/attachment/${id}`;
}
