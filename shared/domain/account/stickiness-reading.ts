import type { Scores } from '../scale.ts';
import { INDICATOR_IDS, type IndicatorId } from '../stickiness/indicators.ts';
import { type StickinessResult, scoreStickiness } from '../stickiness/stickiness.ts';
import { cellNumber } from './money.ts';
import { oncePerView } from './once-per-view.ts';

export type StickinessReading = {
  readonly scores: Scores<IndicatorId>;
  readonly inferred: readonly IndicatorId[];
  readonly result: StickinessResult;
  readonly history: readonly { readonly year: number; readonly score: number }[];
  /** Score in force: computed of the indicators, else the latest recorded one; null = never scored. */
  readonly stickiness: number | null;
};

/** Stickiness of the account (domain §6); an indicator whose evidence is inferred counts one point less. */
export const readStickiness = oncePerView((view): StickinessReading => {
  const id = view.account.id;
  const scores = Object.fromEntries(INDICATOR_IDS.map((key) => [key, view.number(id, `stk.${key}`)]));
  const inferred = INDICATOR_IDS.filter(
    (key) => view.entry(id, `stk.${key}`)?.evidence?.status === 'inferred',
  );
  const history = view
    .rows(id, 'stk.history')
    .flatMap(({ row }) => {
      const year = cellNumber(row, 'year');
      const score = cellNumber(row, 'score');
      return year === null || score === null ? [] : [{ year, score }];
    })
    .sort((a, b) => a.year - b.year);
  const result = scoreStickiness({ scores, inferred }, view.models.current.model.stickiness);
  return {
    scores,
    inferred,
    result,
    history,
    stickiness: result.stickiness ?? history.at(-1)?.score ?? null,
  };
});
