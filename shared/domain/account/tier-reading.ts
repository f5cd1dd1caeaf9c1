import type { Scores } from '../scale.ts';
import { CRITERION_IDS, type CriterionId } from '../tier/criteria.ts';
import { rateTier, type TierResult } from '../tier/tier.ts';
import { TIERS, type Tier } from '../tier/tiers.ts';
import { cellNumber } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView } from './view.ts';

export type TierYear = {
  readonly year: number;
  readonly scores: Scores<CriterionId>;
  /** Computed of the row's scores; its parts are null where the row has too few. */
  readonly result: TierResult;
  /** Tier decided that year as it was recorded. */
  readonly recorded: Tier | null;
};

export type TierReading = {
  readonly scores: Scores<CriterionId>;
  readonly now: TierResult;
  readonly futureScores: Scores<CriterionId>;
  /** The same criteria in three years (domain §5.4). */
  readonly future: TierResult;
  readonly history: readonly TierYear[];
  readonly creditGrade: string | null;
  /** Tier in force: computed of today's scores, else the latest recorded one; null = never rated. */
  readonly tier: Tier | null;
};

/** Tier of the account now, in three years and in earlier years (domain §5.2, §5.4, §5.7). */
export const readTier = oncePerView((view): TierReading => {
  const id = view.account.id;
  const grade = view.value(id, 'trx.credit_grade');
  const creditGrade = typeof grade === 'string' ? grade : null;
  const scores = scoresOf(view, 'tier');
  const futureScores = scoresOf(view, 'tierFuture');
  const history = view
    .rows(id, 'tier.history')
    .map(({ row }) => {
      const past = Object.fromEntries(
        CRITERION_IDS.map((key) => [key, cellNumber(row, key)]),
      ) as Scores<CriterionId>;
      const recorded = TIERS.find((tier) => tier === row.tier) ?? null;
      return {
        year: cellNumber(row, 'year') ?? 0,
        scores: past,
        result: rateTier({ scores: past }),
        recorded,
      };
    })
    .sort((a, b) => a.year - b.year);
  const now = rateTier({ scores, creditGrade });
  const rated = now.tier === 'unrated' ? null : now.tier;
  return {
    scores,
    now,
    futureScores,
    future: rateTier({ scores: futureScores }),
    history,
    creditGrade,
    tier: rated ?? history.findLast((year) => year.recorded !== null)?.recorded ?? null,
  };
});

function scoresOf(view: AccountView, prefix: 'tier' | 'tierFuture'): Scores<CriterionId> {
  return Object.fromEntries(CRITERION_IDS.map((id) => [id, view.number(view.account.id, `${prefix}.${id}`)]));
}
