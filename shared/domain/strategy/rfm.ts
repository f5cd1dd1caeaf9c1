/** What recency, frequency and money are judged by: days since the last order, orders and revenue of 12 months. */
export type RfmAccount = {
  readonly name: string;
  readonly days: number;
  readonly orders: number;
  readonly revenue: number;
};

export type RfmCode = {
  readonly name: string;
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly code: string;
};

/** Quintile 5–1 of each value among all: 5 for the best fifth; equal values share the better quintile. */
function quintiles(
  values: readonly number[],
  isBetter: (a: number, b: number) => boolean,
): readonly number[] {
  return values.map((value) => {
    const better = values.filter((other) => isBetter(other, value)).length;
    return 5 - Math.floor((better * 5) / values.length);
  });
}

/** RFM codes of the B and C list; 555 is best (domain §9.4). Order of the accounts is kept. */
export function rfmCodes(accounts: readonly RfmAccount[]): readonly RfmCode[] {
  const more = (a: number, b: number) => a > b;
  const recency = quintiles(
    accounts.map(({ days }) => days),
    (a, b) => a < b,
  );
  const frequency = quintiles(
    accounts.map(({ orders }) => orders),
    more,
  );
  const money = quintiles(
    accounts.map(({ revenue }) => revenue),
    more,
  );
  return accounts.map(({ name }, index) => {
    const [r, f, m] = [recency[index] ?? 1, frequency[index] ?? 1, money[index] ?? 1];
    return { name, r, f, m, code: `${r}${f}${m}` };
  });
}
