import * as z from 'zod';
import { accountStandingSchema } from '../schemas/account-standing.ts';
import { idSchema } from '../schemas/rows.ts';
import { call } from './define.ts';

/** How accounts are served and what happened at them. */
export const standingContract = {
  /** One line an account; with ids, only those (an id that is gone is left out). Others are answered in between. */
  'standing.list': call(
    'query',
    'host',
    z.strictObject({ accountIds: z.array(idSchema).exactOptional() }),
    z.array(accountStandingSchema),
    ['NO_WORKSPACE'],
  ),
};
