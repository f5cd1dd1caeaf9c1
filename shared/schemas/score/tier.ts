import * as z from 'zod';
import type { Weights } from '../../domain/scale.ts';
import { CRITERIA, CRITERION_IDS, CRITERION_WEIGHTS, type CriterionId } from '../../domain/tier/criteria.ts';
import { DEFAULT_TIER_RULES } from '../../domain/tier/rules.ts';
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
export const tierModel = scoreModel(input, ({ weights: own, ...given }) => {
  const weights: Weights<CriterionId> = { ...CRITERION_WEIGHTS, ...own };
  const criteria = CRITERIA.map((criterion) => ({ ...criterion, weight: weights[criterion.id] ?? 0 }));
  return { ...rateTier(given, { ...DEFAULT_TIER_RULES, criteria }), weights };
});
