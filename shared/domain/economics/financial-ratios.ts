import { percent, ratio, rounded } from '../scale.ts';

/** One year of the customer's own accounts, in one unit; null = unknown (domain §2.8). */
export type FinancialYear = {
  readonly revenue?: number | null;
  /** In % of revenue. */
  readonly grossMarginPercent?: number | null;
  readonly netProfit?: number | null;
  readonly totalAssets?: number | null;
  readonly totalLiabilities?: number | null;
  readonly equity?: number | null;
  readonly currentAssets?: number | null;
  readonly currentLiabilities?: number | null;
  readonly inventory?: number | null;
  readonly receivables?: number | null;
  readonly payables?: number | null;
  readonly capex?: number | null;
  readonly employees?: number | null;
};

/** Rounded to 2 decimals; margins and ratios of a whole in %, days in days, `currentRatio` a plain quotient. */
export type FinancialRatios = {
  readonly netMargin: number | null;
  readonly debtRatio: number | null;
  readonly currentRatio: number | null;
  readonly receivableDays: number | null;
  readonly payableDays: number | null;
  readonly inventoryDays: number | null;
  readonly returnOnEquity: number | null;
  readonly revenuePerHead: number | null;
  readonly capexRatio: number | null;
};

const DAYS = 365;

/** Figures of the customer's finances that are calculated, never typed; COGS = revenue × (1 − gross margin) (domain §2.8). */
export function financialRatios(year: FinancialYear): FinancialRatios {
  const revenue = year.revenue ?? null;
  const margin = year.grossMarginPercent ?? null;
  const cogs = revenue === null || margin === null ? null : revenue * (1 - margin / 100);
  const days = (balance: number | null | undefined, flow: number | null) => {
    const turns = ratio(balance ?? null, flow);
    return rounded(turns === null ? null : turns * DAYS);
  };
  const share = (part: number | null | undefined, whole: number | null | undefined) =>
    rounded(percent(part ?? null, whole ?? null));
  return {
    netMargin: share(year.netProfit, revenue),
    debtRatio: share(year.totalLiabilities, year.totalAssets),
    currentRatio: rounded(ratio(year.currentAssets ?? null, year.currentLiabilities ?? null)),
    receivableDays: days(year.receivables, revenue),
    payableDays: days(year.payables, cogs),
    inventoryDays: days(year.inventory, cogs),
    returnOnEquity: share(year.netProfit, year.equity),
    revenuePerHead: rounded(ratio(revenue, year.employees ?? null)),
    capexRatio: share(year.capex, revenue),
  };
}
