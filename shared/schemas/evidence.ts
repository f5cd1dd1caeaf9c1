import * as z from 'zod';
import type { Evidence } from '../domain/evidence/evidence.ts';
import { isCalendarDate } from '../lib/calendar-date.ts';

export const calendarDate = z.string().refine(isCalendarDate);

const shortText = z.string().max(2_000);

/** Evidence record of domain §4.1, as stored with every value and row. */
export const evidenceSchema: z.ZodType<Evidence> = z.strictObject({
  status: z.enum(['collected', 'inferred', 'verified', 'disputed']),
  confidence: z.enum(['high', 'medium', 'low']),
  sourceType: z
    .enum([
      'customer_talk',
      'customer_document',
      'public_filing',
      'media',
      'tender',
      'third_party_report',
      'own_system',
      'partner',
      'site_visit',
      'estimate',
    ])
    .exactOptional(),
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
        method: z.enum(['visit', 'phone', 'meeting', 'document']),
      }),
    )
    .exactOptional(),
  validityDays: z.number().int().positive().exactOptional(),
  grade: z
    .strictObject({
      reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
      credibility: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
    })
    .exactOptional(),
});
