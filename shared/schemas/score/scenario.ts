import * as z from 'zod';
import { concentrationOf } from '../../domain/concentration/concentration.ts';
import { afterLoss } from '../../domain/concentration/scenario.ts';
import { twoSidesOf } from '../../domain/concentration/two-sided.ts';
import { percentage, scoreModel } from './model.ts';

const amount = z.number().min(0).nullable().default(null);

const input = z
  .strictObject({
    wallet: amount,
    currentShare: percentage.nullable().default(null),
    targetShare: percentage.nullable().default(null),
    contribution: z.number().nullable().default(null),
    strandedFte: amount,
    annualCostPerFte: amount,
    specificAssets: amount,
    /** What the portfolio would be without the account: the accounts, and what is lost of one of them. */
    portfolio: z
      .strictObject({
        accounts: z.array(
          z.strictObject({
            name: z.string().min(1),
            revenue: z.number().min(0),
            stickiness: percentage.nullable().exactOptional(),
          }),
        ),
        lost: z.string().min(1),
        /** Part of its sales in %. */
        percent: percentage.default(100),
      })
      .exactOptional(),
  })
  .refine(
    ({ portfolio }) =>
      portfolio === undefined || portfolio.accounts.some(({ name }) => name === portfolio.lost),
    {
      error: 'no account has this name',
      path: ['portfolio', 'lost'],
    },
  );

/** Upside and downside of an account, and the portfolio after its loss (domain §5.6). */
export const scenarioModel = scoreModel(input, ({ portfolio, ...account }) => {
  const sides = twoSidesOf(account);
  if (portfolio === undefined) return sides;
  const { accounts, lost, percent } = portfolio;
  const left = afterLoss(accounts, ({ name }) => name === lost, { kind: 'sales', percent });
  return { ...sides, before: concentrationOf(accounts), after: concentrationOf(left) };
});
