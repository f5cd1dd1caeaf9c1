import * as z from 'zod';
import { assessInvestment } from '../../domain/strategy/investment.ts';
import {
  assessLines,
  BENEFIT_AREAS,
  BENEFIT_KINDS,
  COST_AREAS,
} from '../../domain/strategy/investment-lines.ts';
import { DEFAULT_DISCOUNT_RATE } from '../../domain/strategy/investment-reading.ts';
import { percentage, scoreModel } from './model.ts';

const amounts = z.array(z.number().nullable()).max(30);
const key = <Key extends string>(list: readonly { readonly key: Key }[]) =>
  z.enum(list.map((one) => one.key));

const input = z
  .strictObject({
    /** Sums by year, the year of investment first; or `lines` to have them added up by area. */
    costs: z.array(z.number()).max(30).exactOptional(),
    benefits: z.array(z.number()).max(30).exactOptional(),
    lines: z
      .strictObject({
        costs: z.array(z.strictObject({ area: key(COST_AREAS), amounts })),
        benefits: z.array(
          z.strictObject({
            area: key(BENEFIT_AREAS),
            kind: key(BENEFIT_KINDS),
            margin: percentage.nullable().default(null),
            probability: percentage.nullable().default(null),
            amounts,
          }),
        ),
      })
      .exactOptional(),
    /** In %. */
    discountRate: z.number().gt(-100).max(1000).default(DEFAULT_DISCOUNT_RATE),
  })
  .refine(
    ({ costs, benefits, lines }) => (lines === undefined) === (costs !== undefined && benefits !== undefined),
    {
      error: 'either costs and benefits, or lines',
      path: ['lines'],
    },
  );

/** TCO, ROI, NPV and payback of an investment (domain §9.4). */
export const investmentModel = scoreModel(input, ({ costs = [], benefits = [], lines, discountRate }) => ({
  discountRate,
  ...(lines === undefined
    ? assessInvestment({ costs, benefits, discountRate })
    : assessLines(lines.costs, lines.benefits, discountRate)),
}));
