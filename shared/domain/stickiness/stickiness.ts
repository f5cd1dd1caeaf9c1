import { type Band, bandOf, mean, round2, rounded, type Scores, weightedMean } from '../scale.ts';
import {
  INDICATOR_IDS,
  INDICATOR_LEVELS,
  type IndicatorId,
  type IndicatorLevel,
  indicatorsOf,
} from './indicators.ts';

/** Bands of the stickiness score (domain §6). */
export const STICKINESS_BANDS = [
  { key: 'strong', min: 75, label: { zh: '强', en: 'strong' } },
  { key: 'firm', min: 60, label: { zh: '稳', en: 'firm' } },
  { key: 'moderate', min: 40, label: { zh: '中', en: 'moderate' } },
  { key: 'weak', min: 0, label: { zh: '弱', en: 'weak' } },
] as const satisfies readonly Band<string>[];
export type StickinessBand = (typeof STICKINESS_BANDS)[number]['key'];

/** The numbers of domain §6 that a workspace may change. */
export type StickinessRules = {
  /** Weight of each level in the score; only ratios count. */
  readonly weights: { readonly [K in IndicatorLevel]: number };
  /** Least score of each band; what is below is weak. */
  readonly bands: { readonly [K in Exclude<StickinessBand, 'weak'>]: number };
  /** From here on a level counts as reached. */
  readonly reached: number;
};

export const DEFAULT_STICKINESS_RULES: StickinessRules = {
  weights: { P: 25, V: 35, F: 40 },
  bands: { strong: 75, firm: 60, moderate: 40 },
  reached: 60,
};
const REQUIRED_ANSWERS = 4;

/** Weight of each level as its part of 1 (domain §6: 0.25, 0.35, 0.40). */
export function levelWeights({ weights }: StickinessRules): { readonly [K in IndicatorLevel]: number } {
  const total = weights.P + weights.V + weights.F;
  return { P: weights.P / total, V: weights.V / total, F: weights.F / total };
}

/** Bands of the stickiness score at the limits of a model (domain §6). */
export function stickinessBands({ bands }: StickinessRules): readonly Band<StickinessBand>[] {
  return STICKINESS_BANDS.map((band) => ({ ...band, min: band.key === 'weak' ? 0 : bands[band.key] }));
}

export type StickinessInput = {
  readonly scores: Scores<IndicatorId>;
  /** Indicators whose score is inferred: they count one point less. */
  readonly inferred?: readonly IndicatorId[];
};

/** Levels and score 0–100 rounded to 2 decimals; null while a level has fewer than 4 of 5 answers. */
export type StickinessResult = {
  readonly effective: { readonly [K in IndicatorId]?: number };
  readonly l1: number | null;
  readonly l2: number | null;
  readonly l3: number | null;
  readonly stickiness: number | null;
  /** Highest k with levels 1..k all ≥ 60; null while level 1 is unknown. */
  readonly achievedLevel: 0 | 1 | 2 | 3 | null;
  readonly band: StickinessBand | null;
  /** Level 1 below 60 while switching is hard and commitments bind: 被动锁定. */
  readonly trapped: boolean;
};

/** Score after the self-belief haircut: an inferred score loses one point, never below 0 (domain §6). */
export function effectiveScore(score: number, isInferred: boolean): number {
  return isInferred ? Math.max(0, score - 1) : score;
}

/** Scores stickiness from 15 indicators 0–5 (domain §6). */
export function scoreStickiness(
  input: StickinessInput,
  rules: StickinessRules = DEFAULT_STICKINESS_RULES,
): StickinessResult {
  const effective = effectiveScores(input);
  const levels = INDICATOR_LEVELS.map(({ key }) => ({
    weight: rules.weights[key],
    value: levelScore(key, effective),
  }));
  const [l1 = null, l2 = null, l3 = null] = levels.map(({ value }) => value);
  const isComplete = levels.every(({ value }) => value !== null);
  const stickiness = isComplete ? rounded(weightedMean(levels)) : null;
  return {
    effective,
    l1: rounded(l1),
    l2: rounded(l2),
    l3: rounded(l3),
    stickiness,
    achievedLevel: achievedLevel([l1, l2, l3], rules.reached),
    band: bandOf(stickinessBands(rules), stickiness),
    trapped: isTrapped(l1, effective.V5 ?? null, effective.F2 ?? null, rules.reached),
  };
}

type Effective = StickinessResult['effective'];

function effectiveScores({ scores, inferred = [] }: StickinessInput): Effective {
  const entries = INDICATOR_IDS.flatMap((id) => {
    const score = scores[id] ?? null;
    return score === null ? [] : [[id, effectiveScore(score, inferred.includes(id))] as const];
  });
  return Object.fromEntries(entries);
}

/** 20 × mean of the answered indicators, unrounded; null below four answers. */
function levelScore(level: IndicatorLevel, effective: Effective): number | null {
  const answered = indicatorsOf(level).flatMap(({ id }) => effective[id] ?? []);
  const average = answered.length < REQUIRED_ANSWERS ? null : mean(answered);
  return average === null ? null : average * 20;
}

/** Number of levels, from the first on, that all reach 60 (domain §6); null while the first is unknown. */
export function achievedLevel(
  levels: readonly (number | null)[],
  reached: number = DEFAULT_STICKINESS_RULES.reached,
): StickinessResult['achievedLevel'] {
  if ((levels[0] ?? null) === null) return null;
  const missed = levels.findIndex((level) => level === null || round2(level) < reached);
  return (missed === -1 ? 3 : missed) as 0 | 1 | 2 | 3;
}

function isTrapped(
  l1: number | null,
  switching: number | null,
  commitment: number | null,
  reached: number,
): boolean {
  if (l1 === null || switching === null || commitment === null) return false;
  return round2(l1) < reached && (switching + commitment) / 2 >= 4;
}
