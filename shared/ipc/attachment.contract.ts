import * as z from 'zod';
import { ATTACHMENT_LIMIT, PART_BYTES } from '../domain/attachment/limits.ts';
import { idSchema } from '../schemas/rows.ts';
import { call } from './define.ts';

const job = z.strictObject({ jobId: z.string(), fileName: z.string() });
const received = [
  'NO_WORKSPACE',
  'NOT_FOUND',
  'ATTACHMENT_EXISTS',
  'FILE_CHANGED',
  'READ_ONLY',
  'DISK_FULL',
] as const;
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
  /**
   * A file that the user dropped or pasted: the page, which may read nothing else, sends its content in parts. Null =
   * the content is known and the file is attached already.
   */
  'attachment.receive': call(
    'command',
    'host',
    attachRequestSchema.extend({
      name: z.string().min(1).max(1_000),
      /** Bytes. */
      size: z.int().min(1).max(ATTACHMENT_LIMIT),
      /** SHA-256 of the content. */
      hash: z.string().regex(/^[\da-f]{64}$/),
      /** Files dropped together are one undo step. */
      group: z.string().max(100).exactOptional(),
    }),
    z.strictObject({ uploadId: idSchema }).nullable(),
    received,
  ),
  /** The next part, `PART_BYTES` long but for the last. */
  'attachment.receivePart': call(
    'command',
    'host',
    z.strictObject({ uploadId: idSchema, base64: z.base64().max(Math.ceil(PART_BYTES / 3) * 4) }),
    z.null(),
    received,
  ),
  /** All parts are sent: checks the content and makes the record. */
  'attachment.receiveEnd': call(
    'command',
    'host',
    z.strictObject({ uploadId: idSchema }),
    z.null(),
    received,
  ),
  /** The page has given up; nothing is kept. */
  'attachment.receiveNoMore': call(
    'command',
    'host',
    z.strictObject({ uploadId: idSchema }),
    z.null(),
    received,
  ),
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
