import { percent, round2, rounded, sum } from '../scale.ts';

/** Cost and benefit by year, index 0 = the year of investment; a missing year counts 0. Money in one unit. */
export type Investment = {
  readonly costs: readonly number[];
  readonly benefits: readonly number[];
  /** In %. */
  readonly discountRate?: number;
};

/** Money and % rounded to 2 decimals; payback in years. */
export type InvestmentResult = {
  readonly tco: number;
  readonly benefit: number;
  /** (Σ benefit − TCO)/TCO × 100; null without cost. */
  readonly roi: number | null;
  readonly npv: number;
  /** Null when the money never comes back. */
  readonly payback: number | null;
  readonly cumulative: readonly number[];
};

const DEFAULT_RATE = 10;

/** TCO, ROI, NPV (t from 0) and payback of an investment (domain §9.4). */
export function assessInvestment({
  costs,
  benefits,
  discountRate = DEFAULT_RATE,
}: Investment): InvestmentResult {
  const years = Math.max(costs.length, benefits.length);
  const flows = Array.from({ length: years }, (_, year) => (benefits[year] ?? 0) - (costs[year] ?? 0));
  const [tco, benefit] = [sum(costs), sum(benefits)];
  return {
    tco: round2(tco),
    benefit: round2(benefit),
    roi: rounded(percent(benefit - tco, tco)),
    npv: round2(sum(flows.map((flow, year) => flow / (1 + discountRate / 100) ** year))),
    payback: rounded(paybackOf(flows)),
    cumulative: flows.map((_, year) => round2(sum(flows.slice(0, year + 1)))),
  };
}

/** Last year with a negative balance + what was missing ÷ the next year's flow; 0 when never negative (domain §9.4). */
function paybackOf(flows: readonly number[]): number | null {
  const balances = flows.map((_, year) => sum(flows.slice(0, year + 1)));
  const last = balances.findLastIndex((balance) => round2(balance) < 0);
  if (last === -1) return 0;
  const next = flows[last + 1];
  return next === undefined ? null : last + Math.abs(balances[last] ?? 0) / next;
}
