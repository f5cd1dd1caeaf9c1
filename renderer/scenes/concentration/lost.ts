import type { Loss } from '../../../shared/domain/concentration/scenario.ts';

/** What the slider stands at: a part of the sales in %, or pp of the wallet. */
export type Lost = {
  /** Null: the largest account. */
  readonly accountId: string | null;
  readonly mode: Loss['kind'];
  readonly amount: number;
};

export const NOTHING_LOST: Lost = { accountId: null, mode: 'sales', amount: 0 };

/** The loss that the slider means; without a wallet only a part of the sales can be lost. */
export function lossOf({ mode, amount }: Lost, wallet: number | null): Loss {
  return mode === 'share' && wallet !== null
    ? { kind: 'share', points: amount, wallet }
    : { kind: 'sales', percent: amount };
}
