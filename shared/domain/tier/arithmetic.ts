import { MAX_SCORE, round2, type Scores, sum } from '../scale.ts';
import { CRITERION_GROUPS, type Criterion, type CriterionGroup, type CriterionId } from './criteria.ts';

/** One group of the tier score written out: 20 × (10×5 + 10×4 + …) ÷ 35 = 82.86. */
export type GroupArithmetic = {
  readonly group: CriterionGroup;
  /** Scored criteria only. */
  readonly terms: readonly { readonly id: CriterionId; readonly weight: number; readonly score: number }[];
  readonly products: number;
  readonly weights: number;
  /** 0–100, rounded to 2 decimals; null when nothing is scored. */
  readonly result: number | null;
};

export type TierArithmetic = {
  readonly groups: readonly GroupArithmetic[];
  readonly products: number;
  readonly weights: number;
  readonly result: number | null;
};

/** The numbers behind the tier score in the order in which they are read, by the criteria in use (domain §5.2). */
export function tierArithmetic(criteria: readonly Criterion[], scores: Scores<CriterionId>): TierArithmetic {
  const groups = CRITERION_GROUPS.map(({ key }) =>
    groupArithmetic(
      key,
      criteria.filter(({ group }) => group === key),
      scores,
    ),
  );
  const products = sum(groups.map((group) => group.products));
  const weight = sum(groups.map((group) => group.weights));
  return { groups, products, weights: weight, result: resultOf(products, weight) };
}

function groupArithmetic(
  group: CriterionGroup,
  criteria: readonly Criterion[],
  scores: Scores<CriterionId>,
): GroupArithmetic {
  const terms = criteria.flatMap(({ id, weight }) => {
    const score = scores[id] ?? null;
    return score === null || weight === 0 ? [] : [{ id, weight, score }];
  });
  const products = sum(terms.map(({ weight, score }) => weight * score));
  const weights = round2(sum(terms.map(({ weight }) => weight)));
  return { group, terms, products, weights, result: resultOf(products, weights) };
}

/** A composite that rests on no weight at all has no value. */
function resultOf(products: number, weights: number): number | null {
  return weights === 0 ? null : round2(((100 / MAX_SCORE) * products) / weights);
}
