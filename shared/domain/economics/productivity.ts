import { mean, percent, ratio, rounded, sum } from '../scale.ts';

/** One year of an account. Money in one unit of the caller's choice; null = unknown. */
export type AccountYear = {
  readonly revenue: number | null;
  readonly cogs: number | null;
  readonly costToServe: number | null;
  readonly fte: number | null;
};

/** One year of our own company in the same unit; profit on the contribution basis. */
export type CompanyYear = {
  readonly revenue: number | null;
  readonly profit: number | null;
  readonly headcount: number | null;
};

/** Rounded to 2 decimals. Money in the unit given, margins and indices in %; null where an input is missing. */
export type Economics = {
  readonly grossMargin: number | null;
  readonly grossMarginPercent: number | null;
  readonly contribution: number | null;
  readonly contributionMargin: number | null;
  readonly salesPerHead: number | null;
  readonly profitPerHead: number | null;
  readonly companySalesPerHead: number | null;
  readonly companyProfitPerHead: number | null;
  readonly salesIndex: number | null;
  readonly profitIndex: number | null;
  readonly salesShare: number | null;
  /** Both indices ≥ 100; null while one is unknown. */
  readonly supportsProductivity: boolean | null;
};

/** Average FTE of a year = (opening + closing)/2 + Σ shared staff × allocation % (domain §5.3); unrounded. */
export function averageFte(
  opening: number,
  closing: number,
  shared: readonly { readonly staff: number; readonly allocation: number }[] = [],
): number {
  return (opening + closing) / 2 + sum(shared.map(({ staff, allocation }) => (staff * allocation) / 100));
}

function minus(from: number | null, ...less: readonly (number | null)[]): number | null {
  return less.reduce<number | null>(
    (rest, part) => (rest === null || part === null ? null : rest - part),
    from,
  );
}

/** Contribution and per-head metrics of one account year against our company (domain §5.3). */
export function economicsOf(account: AccountYear, company: CompanyYear): Economics {
  const grossMargin = minus(account.revenue, account.cogs);
  const contribution = minus(account.revenue, account.cogs, account.costToServe);
  const salesPerHead = ratio(account.revenue, account.fte);
  const profitPerHead = ratio(contribution, account.fte);
  const companySalesPerHead = ratio(company.revenue, company.headcount);
  const companyProfitPerHead = ratio(company.profit, company.headcount);
  const salesIndex = rounded(percent(salesPerHead, companySalesPerHead));
  const profitIndex = rounded(percent(profitPerHead, companyProfitPerHead));
  return {
    grossMargin: rounded(grossMargin),
    grossMarginPercent: rounded(percent(grossMargin, account.revenue)),
    contribution: rounded(contribution),
    contributionMargin: rounded(percent(contribution, account.revenue)),
    salesPerHead: rounded(salesPerHead),
    profitPerHead: rounded(profitPerHead),
    companySalesPerHead: rounded(companySalesPerHead),
    companyProfitPerHead: rounded(companyProfitPerHead),
    salesIndex,
    profitIndex,
    salesShare: rounded(percent(account.revenue, company.revenue)),
    supportsProductivity:
      salesIndex === null || profitIndex === null ? null : salesIndex >= 100 && profitIndex >= 100,
  };
}

/** Average of opening and closing headcount; null when neither is known. */
export function averageHeadcount(opening: number | null, closing: number | null): number | null {
  return mean([opening, closing]);
}

/**
 * Compound yearly growth in %, rounded: ((end/start)^(1/years) − 1) × 100 (domain §2.8). Null when a value is missing,
 * the start is not positive, the end is negative or no year lies between.
 */
export function growthRate(start: number | null, end: number | null, years: number): number | null {
  if (start === null || end === null || start <= 0 || end < 0 || years <= 0) return null;
  return rounded(((end / start) ** (1 / years) - 1) * 100);
}
