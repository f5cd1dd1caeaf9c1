import type { InputScale } from '../scale.ts';
import { round2, sum } from '../scale.ts';
import type { Criterion } from '../tier/criteria.ts';
import { activeCriteria } from '../tier/rules.ts';
import type { ScoringModel } from './scoring-model.ts';

/** What forbids a model (`error`), or what its author should know (`warning`). `where` names the part it is about. */
export type ModelIssue = {
  readonly code:
    | 'weightSum'
    | 'noWeight'
    | 'criterionTwice'
    | 'criterionRetired'
    | 'anchorMissing'
    | 'scaleOrder'
    | 'thresholdOrder'
    | 'bandOrder'
    | 'limitOrder'
    | 'matrixOrder'
    | 'gradeOrder'
    | 'levelWeights'
    | 'creditWeights';
  readonly severity: 'error' | 'warning';
  readonly where: string;
};

/**
 * Checks what types and ranges cannot say. Weights that do not sum to 100 are allowed, because every formula divides by
 * their sum; thresholds that cross are not (domain §0, §5.2).
 */
export function modelIssues(model: ScoringModel): readonly ModelIssue[] {
  const { tier, stickiness, concentration, credit } = model;
  const { S, A, B } = tier.thresholds;
  const error = (code: ModelIssue['code'], where: string, isWrong: boolean): readonly ModelIssue[] =>
    isWrong ? [{ code, severity: 'error', where }] : [];
  return [
    ...criteriaIssues(tier.criteria, activeCriteria(tier)),
    ...error('thresholdOrder', 'tier.thresholds', !isFalling([S, A, B, 0])),
    ...error('matrixOrder', 'tier.matrix', tier.matrix.exit > tier.matrix.cut),
    ...error('levelWeights', 'stickiness.weights', sum(Object.values(stickiness.weights)) <= 0),
    ...error(
      'bandOrder',
      'stickiness.bands',
      !isFalling([stickiness.bands.strong, stickiness.bands.firm, stickiness.bands.moderate, 0]),
    ),
    ...(['cr1', 'cr5', 'hhi'] as const).flatMap((key) =>
      error('limitOrder', `concentration.${key}`, concentration[key][0] > concentration[key][1]),
    ),
    ...error('limitOrder', 'concentration.watch', concentration.watch > concentration.controlled),
    ...error('creditWeights', 'credit.weights', sum(Object.values(credit.weights)) <= 0),
    ...error(
      'gradeOrder',
      'credit.grades',
      !isFalling([credit.grades.AAA, credit.grades.AA, credit.grades.A, credit.grades.B, 0]),
    ),
  ];
}

/** True when the model may be adopted. */
export function isUsable(model: ScoringModel): boolean {
  return modelIssues(model).every(({ severity }) => severity !== 'error');
}

/** Sum of the weights in use; 100 by default. */
export function weightSum(model: ScoringModel): number {
  return round2(sum(activeCriteria(model.tier).map(({ weight }) => weight)));
}

function criteriaIssues(all: readonly Criterion[], active: readonly Criterion[]): readonly ModelIssue[] {
  const total = round2(sum(active.map(({ weight }) => weight)));
  const issues: ModelIssue[] = [];
  if (total <= 0) issues.push({ code: 'noWeight', severity: 'error', where: 'tier.criteria' });
  else if (total !== 100) issues.push({ code: 'weightSum', severity: 'warning', where: 'tier.criteria' });
  // The gate of S looks at C1.
  if (!active.some(({ id }) => id === 'C1'))
    issues.push({ code: 'criterionRetired', severity: 'warning', where: 'C1' });
  for (const { id, anchors, scale } of all) {
    const isTwice = all.filter((one) => one.id === id).length > 1;
    if (isTwice) issues.push({ code: 'criterionTwice', severity: 'error', where: id });
    const isBlank = anchors.some(({ zh, en }) => zh.trim() === '' || en.trim() === '');
    if (isBlank) issues.push({ code: 'anchorMissing', severity: 'error', where: id });
    if (scale !== undefined && !isRisingScale(scale))
      issues.push({ code: 'scaleOrder', severity: 'error', where: id });
  }
  return issues;
}

function isRisingScale(scale: InputScale): boolean {
  const bounds =
    scale.direction === 'falling'
      ? scale.bounds
      : scale.cuts.map((cut) => (typeof cut === 'number' ? cut : cut.above));
  return isFalling([...bounds].reverse());
}

function isFalling(values: readonly number[]): boolean {
  return values.every(
    (value, index) => index === 0 || value < (values[index - 1] ?? Number.POSITIVE_INFINITY),
  );
}
