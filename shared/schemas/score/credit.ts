import * as z from 'zod';
import { CREDIT_CRITERIA, creditLimit, creditUse, rateCredit } from '../../domain/credit/credit.ts';
import { judgement, scoreModel } from './model.ts';

const amount = z.number().min(0);

const input = z.strictObject({
  scores: z.partialRecord(z.enum(CREDIT_CRITERIA.map(({ key }) => key)), judgement),
  /** Average monthly billing; with `termsDays` it gives the limit. */
  monthlyBilling: amount.nullable().exactOptional(),
  termsDays: amount.nullable().exactOptional(),
  used: amount.nullable().exactOptional(),
});

/** Credit grade, limit and its use (domain §9.3). */
export const creditModel = scoreModel(input, ({ scores, monthlyBilling, termsDays, used }) => {
  const { score, grade } = rateCredit(scores);
  const limit =
    grade === null || monthlyBilling == null || termsDays == null
      ? null
      : creditLimit(grade, monthlyBilling, termsDays);
  const use = limit === null || used == null ? null : creditUse(used, limit);
  return { score, grade, limit, usePercent: use?.percent ?? null, isAlert: use?.isAlert ?? false };
});
