import * as z from 'zod';
import { accountSatisfaction, cardScore } from '../../domain/strategy/opinion-card.ts';
import { scoreModel } from './model.ts';

const answer = z
  .strictObject({
    /** Option chosen, 0 = worst; the card of a scale 1–4 has `options` 4 and answers 0–3. */
    option: z.int().min(0),
    options: z.int().min(2).max(20),
  })
  .refine(({ option, options }) => option < options, { error: 'no such option', path: ['option'] });

const input = z.strictObject({ cards: z.array(z.array(answer.nullable()).max(50)) });

/** Customer opinion cards: the score of each, and the satisfaction of the account (domain §8.5). */
export const opinionCardModel = scoreModel(input, ({ cards }) => {
  const scores = cards.map(cardScore);
  return { cards: scores, ...accountSatisfaction(scores.flatMap((score) => score ?? [])) };
});
