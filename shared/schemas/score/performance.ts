import * as z from 'zod';
import {
  managerCoefficient,
  offBidContactShare,
  promiseFulfilment,
} from '../../domain/performance/performance.ts';
import { percentage, scoreModel } from './model.ts';

const count = z.int().min(0);

const input = z.strictObject({
  /** Actual ÷ target, 1 = on target. */
  salesAttainment: z.number().min(0),
  csat: percentage,
  csatTarget: percentage,
  brokenPromises: count.default(0),
  promises: z.strictObject({ keptOnTime: count, due: count }).exactOptional(),
  contacts: z.strictObject({ outsideTender: count, all: count }).exactOptional(),
});

/** Advisory coefficient of an account manager (domain §9.3). */
export const performanceModel = scoreModel(input, ({ promises, contacts, ...given }) => ({
  ...(managerCoefficient(given) ?? { coefficient: null }),
  promiseFulfilment: promises === undefined ? null : promiseFulfilment(promises.keptOnTime, promises.due),
  offBidContactShare:
    contacts === undefined ? null : offBidContactShare(contacts.outsideTender, contacts.all),
}));
