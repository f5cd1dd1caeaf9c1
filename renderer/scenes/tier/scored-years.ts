import type { TierReading } from '../../../shared/domain/account/tier-reading.ts';
import { round2, type Scores } from '../../../shared/domain/scale.ts';
import type { CriterionId } from '../../../shared/domain/tier/criteria.ts';
import type { TierResult } from '../../../shared/domain/tier/tier.ts';
import type { RatedTier } from '../../../shared/domain/tier/tiers.ts';

/** One line of the history; `year` null = the scores of today. */
export type ScoredYear = {
  readonly entryId: string | null;
  readonly year: number | null;
  /** Tier as it was recorded then, else the computed one. */
  readonly tier: RatedTier;
  readonly scores: Scores<CriterionId>;
  readonly result: TierResult;
  /** Change of the tier score against the line before; null for the first. */
  readonly change: number | null;
};

/** The recorded years, and today's scores behind them unless the last year has the very same. */
export function scoredYears({ history, scores, now, criteria }: TierReading): readonly ScoredYear[] {
  const past = history.map(({ entryId, year, recorded, scores: then, result }) => ({
    entryId,
    year,
    tier: recorded ?? result.tier,
    scores: then,
    result,
  }));
  const last = past.at(-1);
  const isRepeated =
    last !== undefined &&
    criteria.every(({ criterion: { id } }) => (last.scores[id] ?? null) === (scores[id] ?? null));
  const all = isRepeated
    ? past
    : [...past, { entryId: null, year: null, tier: now.tier, scores, result: now }];
  return all.map((entry, index) => ({
    ...entry,
    change: difference(entry.result.tierScore, all[index - 1]?.result.tierScore ?? null),
  }));
}

function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : round2(now - before);
}
