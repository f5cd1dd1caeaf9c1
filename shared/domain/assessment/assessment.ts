import { type Band, bandOf, mean, percent, round2, rounded } from '../scale.ts';
import { type QuestionAnswers, type QuestionResult, questionMeans, questionResult } from './answers.ts';
import { DIMENSIONS, type Dimension, QUESTION_IDS, type QuestionId } from './question.ts';
import { questionsOf } from './questions.ts';

/** Bands of dimensions and of the overall score (domain §8.3). */
export const ASSESSMENT_BANDS = [
  { key: 'leading', min: 80, label: { zh: '领先', en: 'leading' } },
  { key: 'solid', min: 60, label: { zh: '扎实', en: 'solid' } },
  { key: 'developing', min: 40, label: { zh: '发展中', en: 'developing' } },
  { key: 'weak', min: 0, label: { zh: '薄弱', en: 'weak' } },
] as const satisfies readonly Band<string>[];
export type AssessmentBand = (typeof ASSESSMENT_BANDS)[number]['key'];

/** Share of a dimension's questions that must be answered, in %. */
const REQUIRED_PERCENT = 60;

export type Answers = { readonly [K in QuestionId]?: QuestionAnswers };

/** Scores 0–100 rounded; null while fewer than 60% of the questions are answered. */
export type DimensionResult = {
  readonly score: number | null;
  readonly self: number | null;
  readonly others: number | null;
  /** Questions with at least one answer. */
  readonly answered: number;
  readonly band: AssessmentBand | null;
};

export type AssessmentResult = {
  readonly questions: { readonly [K in QuestionId]?: QuestionResult };
  readonly dimensions: { readonly [K in Dimension]: DimensionResult };
  readonly overall: number | null;
  readonly band: AssessmentBand | null;
  readonly blindSpots: readonly QuestionId[];
  readonly hiddenStrengths: readonly QuestionId[];
  readonly divergent: readonly QuestionId[];
  readonly low: readonly QuestionId[];
};

/** Scores one round of the self-assessment (domain §8.3). */
export function assess(answers: Answers): AssessmentResult {
  const results = QUESTION_IDS.flatMap((id) => {
    const given = answers[id];
    return given === undefined ? [] : [[id, questionResult(given)] as const];
  });
  const flagged = (flag: 'isBlindSpot' | 'isHiddenStrength' | 'isDivergent' | 'isLow') =>
    results.filter(([, result]) => result[flag]).map(([id]) => id);
  const dimensions = DIMENSIONS.map(({ key }) => [key, scoreDimension(key, answers)] as const);
  const overall = rounded(mean(dimensions.map(([, { raw }]) => raw)));
  return {
    questions: Object.fromEntries(results),
    dimensions: Object.fromEntries(
      dimensions.map(([key, { result }]) => [key, result]),
    ) as AssessmentResult['dimensions'],
    overall,
    band: bandOf(ASSESSMENT_BANDS, overall),
    blindSpots: flagged('isBlindSpot'),
    hiddenStrengths: flagged('isHiddenStrength'),
    divergent: flagged('isDivergent'),
    low: flagged('isLow'),
  };
}

function scoreDimension(dimension: Dimension, answers: Answers) {
  const means = questionsOf(dimension).map(({ id }) =>
    questionMeans(answers[id] ?? { self: null, others: [] }),
  );
  const raw = meanScore(means.map(({ all }) => all));
  const score = rounded(raw);
  const result: DimensionResult = {
    score,
    self: rounded(meanScore(means.map(({ self }) => self))),
    others: rounded(meanScore(means.map(({ others }) => others))),
    answered: means.filter(({ all }) => all !== null).length,
    band: bandOf(ASSESSMENT_BANDS, score),
  };
  return { raw, result };
}

/** 20 × mean of the question means, unrounded; null below 60% answered. */
function meanScore(means: readonly (number | null)[]): number | null {
  const answered = percent(means.filter((value) => value !== null).length, means.length) ?? 0;
  const average = round2(answered) >= REQUIRED_PERCENT ? mean(means) : null;
  return average === null ? null : average * 20;
}

/** This round − the previous one, rounded; null unless both asked the same version of the questions (domain §8.3). */
export function assessmentTrend(
  now: { readonly score: number | null; readonly version: number },
  before: { readonly score: number | null; readonly version: number },
): number | null {
  if (now.version !== before.version || now.score === null || before.score === null) return null;
  return round2(now.score - before.score);
}
