import * as z from 'zod';
import { DEFAULT_VALUE_RULES, futureAccountValue, retentionOf } from '../../domain/tier/future-value.ts';
import { percentage, scoreModel } from './model.ts';

const input = z.strictObject({
  years: z
    .array(
      z.strictObject({
        wallet: z.number().min(0),
        /** In %. */
        targetShare: percentage,
        /** Contribution margin in %; negative where we lose money. */
        margin: z.number().min(-100).max(100),
      }),
    )
    .max(10),
  stickiness: percentage,
  /** In % a year. */
  discountRate: z.number().gt(-100).max(1000).default(DEFAULT_VALUE_RULES.discountRate),
});

/** Future account value with its yearly products (domain §5.5). */
export const favModel = scoreModel(input, ({ years, stickiness, discountRate }) => {
  const rules = { ...DEFAULT_VALUE_RULES, discountRate };
  const result = futureAccountValue(years, stickiness, rules);
  return {
    retention: retentionOf(stickiness, rules),
    discountRate,
    years: result?.years ?? [],
    fav: result?.value ?? null,
  };
});
