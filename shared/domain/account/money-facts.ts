import { readCredit } from './credit-reading.ts';
import { readTwoSides } from './two-sided-reading.ts';
import { readValue } from './value-reading.ts';
import type { AccountView } from './view.ts';

/** What lists and portfolio pages need to know of an account's money; 万元 and %, rounded. */
export type MoneyFacts = {
  /** Share of the wallet that is aimed at, and what stands on both sides of it (domain §5.6). */
  readonly targetShare: number | null;
  /** Of the last full year. */
  readonly contribution: number | null;
  readonly upside: number | null;
  readonly downside: number | null;
  readonly strandedFte: number | null;
  readonly specificAssets: number | null;
  /** Future account value (domain §5.5). */
  readonly fav: number | null;
  readonly creditGrade: string | null;
  /** Use of the credit limit calls for an alert. */
  readonly creditAlert: boolean;
  readonly lastOrder: string | null;
  readonly orders12m: number | null;
};

/** Reads them; they depend on the model's planning assumptions, credit rules and stickiness. */
export function readMoneyFacts(view: AccountView): MoneyFacts {
  const { targetShare, contribution, upside, downside, strandedFte, specificAssets } = readTwoSides(view);
  const { grade, isAlert } = readCredit(view);
  return {
    targetShare,
    contribution,
    upside,
    downside,
    strandedFte,
    specificAssets,
    fav: readValue(view).value,
    creditGrade: grade,
    creditAlert: isAlert,
    lastOrder: view.text(view.account.id, 'trx.last_order') || null,
    orders12m: view.number(view.account.id, 'trx.orders_12m'),
  };
}
