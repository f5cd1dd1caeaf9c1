import { type Band, bandOf, mean, round2, rounded, type Scores } from '../scale.ts';
import { INDICATOR_IDS, type IndicatorId, type IndicatorLevel, indicatorsOf } from './indicators.ts';

/** Bands of the stickiness score (domain §6). */
export const STICKINESS_BANDS = [
  { key: 'strong', min: 75, label: { zh: '强', en: 'strong' } },
  { key: 'firm', min: 60, label: { zh: '稳', en: 'firm' } },
  { key: 'moderate', min: 40, label: { zh: '中', en: 'moderate' } },
  { key: 'weak', min: 0, label: { zh: '弱', en: 'weak' } },
] as const satisfies readonly Band<string>[];
export type StickinessBand = (typeof STICKINESS_BANDS)[number]['key'];

/** Weight of each level in the score (domain §6). */
export const LEVEL_WEIGHTS: { readonly [K in IndicatorLevel]: number } = { P: 0.25, V: 0.35, F: 0.4 };
const LEVEL_REACHED = 60;
const REQUIRED_ANSWERS = 4;

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
export function scoreStickiness(input: StickinessInput): StickinessResult {
  const effective = effectiveScores(input);
  const l1 = levelScore('P', effective);
  const l2 = levelScore('V', effective);
  const l3 = levelScore('F', effective);
  const stickiness =
    l1 === null || l2 === null || l3 === null
      ? null
      : round2(LEVEL_WEIGHTS.P * l1 + LEVEL_WEIGHTS.V * l2 + LEVEL_WEIGHTS.F * l3);
  return {
    effective,
    l1: rounded(l1),
    l2: rounded(l2),
    l3: rounded(l3),
    stickiness,
    achievedLevel: achievedLevel([l1, l2, l3]),
    band: bandOf(STICKINESS_BANDS, stickiness),
    trapped: isTrapped(l1, effective.V5 ?? null, effective.F2 ?? null),
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
export function achievedLevel(levels: readonly (number | null)[]): StickinessResult['achievedLevel'] {
  if ((levels[0] ?? null) === null) return null;
  const missed = levels.findIndex((level) => level === null || round2(level) < LEVEL_REACHED);
  return (missed === -1 ? 3 : missed) as 0 | 1 | 2 | 3;
}

function isTrapped(l1: number | null, switching: number | null, commitment: number | null): boolean {
  if (l1 === null || switching === null || commitment === null) return false;
  return round2(l1) < LEVEL_REACHED && (switching + commitment) / 2 >= 4;
}
