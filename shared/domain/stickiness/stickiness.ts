import { type Band, bandOf, mean, round2, rounded, type Scores } from '../scale.ts';
import { type IndicatorId, type IndicatorLevel, indicatorsOf } from './indicators.ts';

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
  const inferred = new Set(input.inferred ?? []);
  const valueOf = (id: IndicatorId): number | null => {
    const score = input.scores[id] ?? null;
    return score === null ? null : effectiveScore(score, inferred.has(id));
  };
  const [l1, l2, l3] = (['P', 'V', 'F'] as const).map((level) => levelScore(level, valueOf));
  const raw =
    l1 == null || l2 == null || l3 == null
      ? null
      : LEVEL_WEIGHTS.P * l1 + LEVEL_WEIGHTS.V * l2 + LEVEL_WEIGHTS.F * l3;
  const stickiness = rounded(raw);
  const levels = [l1 ?? null, l2 ?? null, l3 ?? null];
  return {
    effective: effectiveScores(valueOf),
    l1: rounded(l1 ?? null),
    l2: rounded(l2 ?? null),
    l3: rounded(l3 ?? null),
    stickiness,
    achievedLevel: achievedLevel(levels),
    band: bandOf(STICKINESS_BANDS, stickiness),
    trapped: isTrapped(l1 ?? null, valueOf('V5'), valueOf('F2')),
  };
}

type ValueOf = (id: IndicatorId) => number | null;

function levelScore(level: IndicatorLevel, valueOf: ValueOf): number | null {
  const answered = indicatorsOf(level).flatMap(({ id }) => valueOf(id) ?? []);
  const average = answered.length < REQUIRED_ANSWERS ? null : mean(answered);
  return average === null ? null : average * 20;
}

function effectiveScores(valueOf: ValueOf): StickinessResult['effective'] {
  const all = (['P', 'V', 'F'] as const).flatMap((level) => indicatorsOf(level));
  return Object.fromEntries(all.flatMap(({ id }) => (valueOf(id) === null ? [] : [[id, valueOf(id)]])));
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
