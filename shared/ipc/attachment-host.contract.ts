import * as z from 'zod';
import { idSchema } from '../schemas/rows.ts';
import { attachRequestSchema } from './attachment.contract.ts';
import { call } from './define.ts';

const path = z.string().min(1);
const job = z.strictObject({ jobId: z.string() });
const one = z.strictObject({ id: idSchema });

/** Calls about attachments that only main may make: they carry paths, or the bytes of a file. */
export const attachmentHostContract = {
  /** Takes files into an account; progress and end come as `job.changed`. */
  'host.attach': call(
    'job',
    'host',
    attachRequestSchema.extend({ paths: z.array(path).min(1).max(500) }),
    job,
  ),
  /** Writes an attachment to a path that the user chose. */
  'host.saveAttachment': call('job', 'host', z.strictObject({ id: idSchema, path }), job),
  /** What a file is, for its address in the page. */
  'host.attachment': call(
    'query',
    'host',
    one,
    z.strictObject({
      name: z.string(),
      type: z.string(),
      /** Bytes. */
      size: z.int().min(0),
      parts: z.int().min(0),
    }),
  ),
  'host.attachmentPart': call(
    'query',
    'host',
    z.strictObject({ id: idSchema, part: z.int().min(0) }),
    z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  ),
};
export type AttachmentHostName = keyof typeof attachmentHostContract;
