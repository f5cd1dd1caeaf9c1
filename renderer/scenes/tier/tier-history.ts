import type { RowValue } from '../../../shared/domain/dossier/types.ts';
import { round2, type Scores, type Weights } from '../../../shared/domain/scale.ts';
import { CRITERION_IDS, type CriterionId } from '../../../shared/domain/tier/criteria.ts';
import { rateTier, type TierResult } from '../../../shared/domain/tier/tier.ts';

/** One year's scores with what they give; `year` null = the scores of today. */
export type TierYear = {
  readonly year: number | null;
  /** Tier as it was decided then; the computed one where none was recorded. */
  readonly tier: string;
  readonly scores: Scores<CriterionId>;
  readonly result: TierResult;
  /** Change of the tier score against the year before; null for the first. */
  readonly change: number | null;
};

/**
 * Years of `tier.history` in rising order, and today's scores behind them unless the last year has the very same
 * (domain §5.7: a tier once given is not recomputed away, so a recorded tier wins over the computed one).
 */
export function tierYears(
  rows: readonly RowValue[],
  now: { readonly scores: Scores<CriterionId>; readonly result: TierResult },
  weights: Weights<CriterionId>,
): readonly TierYear[] {
  const past = rows
    .flatMap((row) => (typeof row.year === 'number' ? [{ year: row.year, row }] : []))
    .sort((a, b) => a.year - b.year)
    .map(({ year, row }) => {
      const scores = scoresOf(row);
      const result = rateTier({ scores, weights });
      return { year, tier: typeof row.tier === 'string' ? row.tier : result.tier, scores, result };
    });
  const last = past.at(-1);
  const isRepeated = last !== undefined && CRITERION_IDS.every((id) => same(last.scores[id], now.scores[id]));
  const all = isRepeated ? past : [...past, { year: null, tier: now.result.tier, ...now }];
  return all.map((entry, index) => ({
    ...entry,
    change: difference(entry.result.tierScore, all[index - 1]?.result.tierScore ?? null),
  }));
}

/** Scores of the criterion columns of one row. */
function scoresOf(row: RowValue): Scores<CriterionId> {
  return Object.fromEntries(CRITERION_IDS.map((id) => [id, typeof row[id] === 'number' ? row[id] : null]));
}

function same(a: number | null | undefined, b: number | null | undefined): boolean {
  return (a ?? null) === (b ?? null);
}

function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : round2(now - before);
}
