import * as z from 'zod';
import { CRITERION_IDS, CRITERION_WEIGHTS } from '../../domain/tier/criteria.ts';
import { rateTier } from '../../domain/tier/tier.ts';
import { judgement, scoreModel, weight } from './model.ts';

const input = z.strictObject({
  scores: z.partialRecord(z.enum(CRITERION_IDS), judgement),
  /** Replaces the default weight of the criteria named. */
  weights: z.partialRecord(z.enum(CRITERION_IDS), weight).exactOptional(),
  creditGrade: z.enum(['AAA', 'AA', 'A', 'B', 'C']).nullable().exactOptional(),
  complianceRedFlag: z.boolean().exactOptional(),
  prospect: z.boolean().exactOptional(),
});

/** Tier of an account (domain §5.2). */
export const tierModel = scoreModel(input, (given) => {
  const weights = { ...CRITERION_WEIGHTS, ...given.weights };
  return { ...rateTier({ ...given, weights }), weights };
});
