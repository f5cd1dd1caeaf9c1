import type { RivalStanding } from '../account/rival-reading.ts';
import { percent, round2, rounded, sum } from '../scale.ts';

/** More accounts than this are shown together. */
const MOST_PARTIES = 5;

export type RivalSpend = {
  /** Accounts by their largest yearly amount; null = all further ones together. */
  readonly parties: readonly (string | null)[];
  readonly years: readonly {
    readonly year: number;
    /** By party, in 万元, rounded; 0 while an account has no amount that year. */
    readonly amounts: readonly number[];
    /** Of the wallets of the accounts that have the rival that year, in %, rounded. */
    readonly share: number | null;
  }[];
};

/** What accounts spent with a rival by year. */
export function spendByYear(standings: readonly RivalStanding[]): RivalSpend {
  const years = [...new Set(standings.flatMap((standing) => standing.years.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const largest = (standing: RivalStanding) => Math.max(0, ...standing.years.map(({ amount }) => amount));
  const ordered = standings
    .filter((standing) => standing.years.length > 0)
    .sort((a, b) => largest(b) - largest(a));
  const own = ordered.slice(0, ordered.length > MOST_PARTIES + 1 ? MOST_PARTIES : MOST_PARTIES + 1);
  const rest = ordered.slice(own.length);
  const amountIn = (standing: RivalStanding, year: number) =>
    standing.years.find((one) => one.year === year)?.amount ?? 0;
  return {
    parties: [...own.map(({ accountId }) => accountId), ...(rest.length > 0 ? [null] : [])],
    years: years.map((year) => {
      const present = standings.flatMap((standing) => standing.years.filter((one) => one.year === year));
      const amounts = own.map((standing) => round2(amountIn(standing, year)));
      const others = round2(sum(rest.map((standing) => amountIn(standing, year))));
      return {
        year,
        amounts: rest.length > 0 ? [...amounts, others] : amounts,
        share: rounded(
          percent(sum(present.map(({ amount }) => amount)), sum(present.map(({ wallet }) => wallet))),
        ),
      };
    }),
  };
}
