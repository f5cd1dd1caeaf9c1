import * as z from 'zod';
import { rfmOf } from '../../domain/economics/rfm.ts';
import { isCalendarDate } from '../../lib/calendar-date.ts';
import { scoreModel } from './model.ts';

const day = z.string().refine(isCalendarDate, { error: 'not a date YYYY-MM-DD' });

const input = z.strictObject({
  today: day,
  accounts: z.array(
    z.strictObject({
      id: z.string().min(1),
      tier: z.enum(['B', 'C']).default('C'),
      lastOrder: day.nullable().default(null),
      orders12m: z.int().min(0).nullable().default(null),
      revenue: z.number().nullable().default(null),
    }),
  ),
});

/** RFM codes of B and C accounts (domain §9.4). */
export const rfmModel = scoreModel(input, ({ today, accounts }) => rfmOf(accounts, today));
