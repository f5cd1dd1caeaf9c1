import * as z from 'zod';
import { readinessOf, SEVEN_S, SUCCESS_FACTORS } from '../../domain/assessment/readiness.ts';
import { orderOfWork } from '../../domain/strategy/readiness-reading.ts';
import { judgement, scoreModel } from './model.ts';

const sevenS = z.partialRecord(z.enum(SEVEN_S.map(({ key }) => key)), judgement);

const input = z.strictObject({
  current: sevenS,
  target: sevenS.exactOptional(),
  factors: z.partialRecord(z.enum(SUCCESS_FACTORS.map(({ key }) => key)), judgement),
});

/** Readiness for key-account work (domain §8.4). */
export const readinessModel = scoreModel(input, (given) => {
  const readiness = readinessOf(given);
  return { ...readiness, orderOfWork: orderOfWork(readiness) };
});
