import fc from 'fast-check';
import { isUsable } from '../../../../shared/domain/model/model-issues.ts';
import { DEFAULT_MODEL, type ScoringModel } from '../../../../shared/domain/model/scoring-model.ts';
import { CRITERIA, CRITERION_IDS } from '../../../../shared/domain/tier/criteria.ts';
import { scoringModelSchema } from '../../../../shared/schemas/scoring-model.ts';

/** Cuts of a scale, highest first, all different and above 0. */
const falling = (count: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: count, maxLength: count })
    .map((cuts) => [...cuts].sort((a, b) => b - a));
const pair = (max: number) =>
  fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const weight = fc.integer({ min: 0, max: 1000 });
const percentage = fc.double({ min: 0, max: 100, noNaN: true });

/** Whole weights of the thirteen criteria, some of them retired. */
export const anyCriteria = fc
  .tuple(
    fc.array(weight, { minLength: CRITERIA.length, maxLength: CRITERIA.length }),
    fc.subarray([...CRITERION_IDS], { maxLength: 6 }),
  )
  .map(([weights, retired]) =>
    CRITERIA.map((criterion, index) => ({
      ...criterion,
      weight: weights[index] ?? 0,
      ...(retired.some((id) => id === criterion.id) ? { retired: true as const } : {}),
    })),
  );

/** Any model that a workspace may adopt: it fits the schema and has no issue that forbids it. */
export const anyModel: fc.Arbitrary<ScoringModel> = fc
  .record({
    criteria: anyCriteria,
    cuts: falling(3),
    required: percentage,
    gates: fc.tuple(percentage, fc.nat(5), percentage),
    matrix: pair(100),
    levels: fc.tuple(weight, weight, weight),
    bands: falling(3),
    reached: percentage,
    cr1: pair(100),
    cr5: pair(100),
    hhi: pair(10_000),
    verdict: pair(100),
    discountRate: fc.double({ min: -50, max: 100, noNaN: true }),
    retention: fc.double({ min: 0, max: 1, noNaN: true }),
    credit: fc.array(weight, { minLength: 5, maxLength: 5 }),
    grades: falling(4),
    factor: fc.double({ min: 0, max: 10, noNaN: true }),
  })
  .map((given): ScoringModel => {
    const { tier, stickiness, concentration, value, credit } = DEFAULT_MODEL;
    const [S = 3, A = 2, B = 1] = given.cuts;
    const [strong = 3, firm = 2, moderate = 1] = given.bands;
    const [AAA = 4, AA = 3, gradeA = 2, gradeB = 1] = given.grades;
    const [exit, cut] = given.matrix;
    const [watch, controlled] = given.verdict;
    const keys = Object.keys(credit.weights);
    const weights = Object.fromEntries(keys.map((key, index) => [key, given.credit[index] ?? 0]));
    return {
      ...DEFAULT_MODEL,
      tier: {
        ...tier,
        criteria: given.criteria,
        thresholds: { S, A, B },
        required: { account: given.required, prospect: given.required },
        gates: { strategicFp: given.gates[0], strategicC1: given.gates[1], partnerFp: given.gates[2] },
        matrix: { cut, exit },
      },
      stickiness: {
        ...stickiness,
        weights: { P: given.levels[0], V: given.levels[1], F: given.levels[2] },
        bands: { strong, firm, moderate },
        reached: given.reached,
      },
      concentration: {
        ...concentration,
        cr1: given.cr1,
        cr5: given.cr5,
        hhi: given.hhi,
        watch,
        controlled,
      },
      value: {
        ...value,
        discountRate: given.discountRate,
        retention: { ...value.retention, weak: given.retention },
      },
      credit: {
        ...credit,
        weights: weights as ScoringModel['credit']['weights'],
        grades: { AAA, AA, A: gradeA, B: gradeB },
        factors: { ...credit.factors, A: given.factor },
      },
    };
  })
  .filter((model) => isUsable(model) && scoringModelSchema.safeParse(model).success);

/** Scores 0–5 of any criteria; null and absent both mean not scored. */
export const anyScores = fc.dictionary(
  fc.constantFrom(...CRITERION_IDS),
  fc.option(fc.integer({ min: 0, max: 5 })),
);

/** Every number in a result that is no number: what must never be shown. */
export function notNumbers(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(notNumbers);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(notNumbers);
  return typeof value === 'number' && !Number.isFinite(value) ? [value] : [];
}
