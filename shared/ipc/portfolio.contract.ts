import * as z from 'zod';
import { accountSummarySchema } from '../schemas/account-summary.ts';
import { idSchema } from '../schemas/rows.ts';
import { call } from './define.ts';

export const searchHitSchema = z.strictObject({
  accountId: idSchema.nullable(),
  recordId: idSchema,
  /** The field in which the text was found; null = the record's code. */
  fieldKey: z.string().nullable(),
  entryId: idSchema.nullable(),
  accountName: z.string(),
  recordTitle: z.string(),
  /** Text around the hit, markup free. */
  excerpt: z.string(),
  /** Hit position inside the excerpt; null where it was found by pinyin. */
  match: z.strictObject({ start: z.int(), length: z.int() }).nullable(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

export const portfolioContract = {
  /** One line an account; with ids, only those (an id that is gone is left out). */
  'portfolio.list': call(
    'query',
    'host',
    z.strictObject({ accountIds: z.array(idSchema).exactOptional() }),
    z.array(accountSummarySchema),
    ['NO_WORKSPACE'],
  ),
  'search.query': call(
    'query',
    'host',
    z.strictObject({ query: z.string().max(200), limit: z.int().min(1).max(200) }),
    z.array(searchHitSchema),
    ['NO_WORKSPACE'],
  ),
};
