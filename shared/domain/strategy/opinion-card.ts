import { mean, rounded } from '../scale.ts';

/** A card for customers as its designer sees it (domain §8.5). */
export type OpinionCard = {
  readonly heading: string;
  readonly questions: readonly { readonly angle: string; readonly options: readonly string[] }[];
  readonly commentSpaces: number;
  readonly signatureRequired: boolean;
  readonly answeredOnTheSpot: boolean;
  /** Postage-paid card or an equivalent free return link. */
  readonly freeReturn: boolean;
  /** Employee who hands the card over and invites a reply; empty = nobody. */
  readonly handedOverBy: string;
};

export const CARD_RULES = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'] as const;
export type CardRule = (typeof CARD_RULES)[number];

const MAX_HEADING = 20;
const INDICATIVE_BELOW = 5;

/** Rules of design that the card breaks, in order; empty = ready to print (domain §8.5). */
export function brokenCardRules(card: OpinionCard): readonly CardRule[] {
  const headingLength = [...card.heading.trim()].length;
  const kept: { readonly [K in CardRule]: boolean } = {
    R1: card.questions.length >= 5 && card.questions.length <= 10,
    R2: card.questions.every(({ options }) => options.length >= 3),
    R3: new Set(card.questions.map(({ angle }) => angle)).size >= 3,
    R4: card.commentSpaces >= 1,
    R5: headingLength > 0 && headingLength <= MAX_HEADING,
    R6: !card.signatureRequired,
    R7: card.answeredOnTheSpot || card.freeReturn,
    R8: card.handedOverBy.trim() !== '',
  };
  return CARD_RULES.filter((rule) => !kept[rule]);
}

/** Answer to one item: index of the option chosen (from 0) among k options, worst first. */
export type CardAnswer = { readonly option: number; readonly options: number };

/** Card score 0–100 = mean of option/(k−1) × 100, rounded; null when nothing was answered (domain §8.5). */
export function cardScore(answers: readonly (CardAnswer | null)[]): number | null {
  const items = answers.map((answer) =>
    answer === null || answer.options < 2 ? null : (answer.option / (answer.options - 1)) * 100,
  );
  return rounded(mean(items));
}

/** CSAT of an account = mean of its cards in the window, rounded; below five cards only indicative (domain §8.5). */
export function accountSatisfaction(cards: readonly number[]): {
  readonly csat: number | null;
  readonly n: number;
  readonly isIndicative: boolean;
} {
  return { csat: rounded(mean(cards)), n: cards.length, isIndicative: cards.length < INDICATIVE_BELOW };
}
