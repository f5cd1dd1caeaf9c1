import * as z from 'zod';
import {
  CONFIDENCES,
  CREDIBILITIES,
  EVIDENCE_STATUSES,
  type Evidence,
  RELIABILITIES,
  SOURCE_TYPES,
  VERIFICATION_METHODS,
} from '../domain/evidence/evidence.ts';
import { isCalendarDate } from '../lib/calendar-date.ts';
import { recordIdSchema } from './record-id.ts';

export const calendarDate = z.string().refine(isCalendarDate);

const shortText = z.string().max(2_000);

/** Evidence record of domain §4.1, as stored with every value and row. */
export const evidenceSchema: z.ZodType<Evidence, Evidence> = z.strictObject({
  status: z.enum(EVIDENCE_STATUSES),
  confidence: z.enum(CONFIDENCES),
  sourceType: z.enum(SOURCE_TYPES).exactOptional(),
  sourceRef: shortText.exactOptional(),
  asOf: calendarDate.exactOptional(),
  recordedBy: shortText.exactOptional(),
  reasoning: shortText.exactOptional(),
  verifications: z
    .array(
      z.strictObject({
        by: shortText,
        with: z.array(shortText),
        at: calendarDate,
        method: z.enum(VERIFICATION_METHODS),
      }),
    )
    .exactOptional(),
  validityDays: z.number().int().positive().exactOptional(),
  grade: z
    .strictObject({ reliability: z.enum(RELIABILITIES), credibility: z.literal(CREDIBILITIES) })
    .exactOptional(),
  attachments: z.array(recordIdSchema).max(50).exactOptional(),
  note: recordIdSchema.exactOptional(),
  quote: shortText.exactOptional(),
});
