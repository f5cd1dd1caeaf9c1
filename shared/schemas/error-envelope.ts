import * as z from 'zod';
import { ERROR_CODES } from '../errors/codes.ts';

/** An error on its way between processes. */
export const errorEnvelopeSchema = z.strictObject({
  code: z.enum(ERROR_CODES),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  retryable: z.boolean(),
});

/** Every answer of a call. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: z.infer<typeof errorEnvelopeSchema> };
