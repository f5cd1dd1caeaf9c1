import type { RowValue } from '../dossier/types.ts';
import type { ModelVersion } from '../model/scoring-model.ts';
import type { Scores } from '../scale.ts';
import type { CriterionId } from '../tier/criteria.ts';
import type { RatingBasis } from '../tier/rating.ts';
import { rateAccount } from '../tier/rating.ts';
import { type ReviewTrigger, writePairs } from '../tier/review.ts';
import { activeCriteria } from '../tier/rules.ts';
import { rateTier, type TierResult } from '../tier/tier.ts';
import type { Tier } from '../tier/tiers.ts';

/** What people decide about a tier; the rest of a decision is what was computed then (domain §5.7). */
export type DecisionGiven = {
  readonly year: number;
  readonly date: string;
  readonly tier: Tier;
  readonly trigger: ReviewTrigger;
  readonly override: boolean;
  readonly reasonKind: string | null;
  readonly reason: string | null;
  readonly proposer: string | null;
  readonly approvers: readonly string[];
  readonly effective: string | null;
  readonly expires: string | null;
};

/**
 * The row of `tier.history` for a decision on today's scores: final and computed tier, total, CV, FP, FIT, every score,
 * the measured inputs, weights and version of the model (domain §5.7). It says all that is needed to check it later.
 */
export function decisionRow(basis: RatingBasis, version: ModelVersion, given: DecisionGiven): RowValue {
  const { scores, now } = rateAccount(basis, version.model.tier);
  return { ...columns(scores, now, version, given), inputs: [...writePairs(basis.measured)] };
}

/** The row for an earlier year of which only the scores are known, by the model in force. */
export function pastDecisionRow(
  scores: Scores<CriterionId>,
  version: ModelVersion,
  given: DecisionGiven,
): RowValue {
  return columns(scores, rateTier({ scores }, version.model.tier), version, given);
}

function columns(
  scores: Scores<CriterionId>,
  result: TierResult,
  { version, model }: ModelVersion,
  given: DecisionGiven,
): RowValue {
  const criteria = activeCriteria(model.tier);
  const { reasonKind, approvers, ...rest } = given;
  return {
    ...rest,
    reason_kind: reasonKind,
    approvers: [...approvers],
    computed: result.tier === 'unrated' ? null : result.tier,
    total: result.tierScore,
    cv: result.cv,
    fp: result.fp,
    fit: result.fit,
    model: version,
    weights: [...writePairs(Object.fromEntries(criteria.map(({ id, weight }) => [id, weight])))],
    ...Object.fromEntries(criteria.map(({ id }) => [id, scores[id] ?? null])),
  };
}
