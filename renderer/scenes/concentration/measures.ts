import type {
  ConcentrationBand,
  ConcentrationMeasures,
} from '../../../shared/domain/concentration/concentration.ts';

export const MEASURES = [
  'cr1',
  'cr3',
  'cr5',
  'hhi',
  'effectiveNumber',
  'k80',
  'weightedStickiness5',
  'revenueAtRiskTop5',
  'revenueAtRisk',
  'total',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Amounts of money among them. */
export const MONEY_MEASURES: readonly Measure[] = ['revenueAtRiskTop5', 'revenueAtRisk', 'total'];

/** Band of a measure that has limits; null for the others and for what is unknown. */
export function bandOfMeasure(measure: Measure, { bands }: ConcentrationMeasures): ConcentrationBand | null {
  return measure === 'cr1' || measure === 'cr5' || measure === 'hhi' ? bands[measure] : null;
}

/** Difference of a measure; null when either side is unknown. */
export function changeOf(
  measure: Measure,
  now: ConcentrationMeasures,
  after: ConcentrationMeasures,
): number | null {
  const [before, then] = [now[measure], after[measure]];
  return before === null || then === null ? null : then - before;
}
