import * as z from 'zod';
import { averageFte, economicsOf } from '../../domain/economics/productivity.ts';
import { percentage, scoreModel } from './model.ts';

const amount = z.number().nullable().default(null);
const heads = z.number().min(0);

const staff = z.strictObject({
  opening: heads,
  closing: heads,
  shared: z.array(z.strictObject({ staff: heads, allocation: percentage })).exactOptional(),
});

const input = z
  .strictObject({
    revenue: amount,
    cogs: amount,
    costToServe: amount,
    /** Average of the year; or `staff` to have it worked out. */
    fte: heads.nullable().exactOptional(),
    staff: staff.exactOptional(),
    company: z
      .strictObject({ revenue: amount, profit: amount, headcount: heads.nullable().default(null) })
      .default({ revenue: null, profit: null, headcount: null }),
  })
  .refine(({ fte, staff: given }) => fte === undefined || given === undefined, {
    error: 'either fte or staff',
    path: ['staff'],
  });

/** Contribution and per-head metrics of an account year against our company (domain §5.3). */
export const economicsModel = scoreModel(input, ({ fte, staff: given, company, ...year }) => {
  const average =
    given === undefined ? (fte ?? null) : averageFte(given.opening, given.closing, given.shared);
  return { ...year, fte: average, ...economicsOf({ ...year, fte: average }, company) };
});
