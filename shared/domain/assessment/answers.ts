import { mean, ratio, round2, rounded, sum } from '../scale.ts';

/** An answer 0–5; null = NA or not answered. */
export type Answer = number | null;

/** Answers to one question: of the person or unit assessed, and of the others. */
export type QuestionAnswers = { readonly self: Answer; readonly others: readonly Answer[] };

/** Others are shown from three answers on (domain §8.3). */
export const ANONYMITY_MINIMUM = 3;
const BLIND_SPOT_GAP = 1;
const DIVERGENT_SD = 1.2;
const LOW_BELOW = 3;

/** Figures rounded to 2 decimals; null where nothing was answered. */
export type QuestionResult = {
  /** Answers that count, self included. */
  readonly n: number;
  readonly mean: number | null;
  /** Sample standard deviation; null below two answers. */
  readonly sd: number | null;
  readonly range: number | null;
  readonly self: number | null;
  /** Null while fewer than three others answered, and so is `gap`. */
  readonly othersMean: number | null;
  readonly othersHidden: boolean;
  readonly gap: number | null;
  readonly isBlindSpot: boolean;
  readonly isHiddenStrength: boolean;
  readonly isDivergent: boolean;
  readonly isLow: boolean;
};

/** Sample standard deviation (n−1), unrounded; null below two values (domain §8.3). */
export function sampleDeviation(values: readonly number[]): number | null {
  const average = mean(values);
  if (average === null || values.length < 2) return null;
  const variance = ratio(sum(values.map((value) => (value - average) ** 2)), values.length - 1);
  return variance === null ? null : Math.sqrt(variance);
}

/** Mean, spread, gap and flags of one question (domain §8.3). */
export function questionResult({ self, others }: QuestionAnswers): QuestionResult {
  const heard = others.filter((answer) => answer !== null);
  const all = self === null ? heard : [self, ...heard];
  const average = rounded(mean(all));
  const sd = rounded(sampleDeviation(all));
  const isShown = heard.length >= ANONYMITY_MINIMUM;
  const othersMean = isShown ? mean(heard) : null;
  const gap = self === null || othersMean === null ? null : round2(self - othersMean);
  return {
    n: all.length,
    mean: average,
    sd,
    range: all.length === 0 ? null : Math.max(...all) - Math.min(...all),
    self,
    othersMean: rounded(othersMean),
    othersHidden: heard.length > 0 && !isShown,
    gap,
    isBlindSpot: gap !== null && gap >= BLIND_SPOT_GAP,
    isHiddenStrength: gap !== null && gap <= -BLIND_SPOT_GAP,
    isDivergent: sd !== null && sd >= DIVERGENT_SD,
    isLow: average !== null && average < LOW_BELOW,
  };
}

/** What a group said about one question, unrounded means for the dimension: all, self, others (shown only). */
export function questionMeans({ self, others }: QuestionAnswers): {
  readonly all: number | null;
  readonly self: number | null;
  readonly others: number | null;
} {
  const heard = others.filter((answer) => answer !== null);
  return {
    all: mean(self === null ? heard : [self, ...heard]),
    self,
    others: heard.length >= ANONYMITY_MINIMUM ? mean(heard) : null,
  };
}
