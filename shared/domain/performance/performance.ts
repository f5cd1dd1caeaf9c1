import { percent, ratio, round2, rounded } from '../scale.ts';

export type PerformanceInput = {
  /** Actual ÷ target sales, 1 = on target. */
  readonly salesAttainment: number;
  /** Customer satisfaction 0–100. */
  readonly csat: number;
  readonly csatTarget: number;
  readonly brokenPromises: number;
};

/** Parts of the account manager's coefficient, rounded to 2 decimals. */
export type Performance = {
  readonly salesPart: number;
  readonly satisfactionPart: number;
  readonly isCapped: boolean;
  readonly deduction: number;
  readonly coefficient: number;
};

const MAX_ATTAINMENT = 1.2;
const LOW_CSAT = 60;
const LOW_CSAT_CAP = 0.8;
const MAX_DEDUCTION = 0.2;

/**
 * Advisory coefficient = 0.6·min(1.2, sales) + 0.4·min(1.2, CSAT/target); capped at 0.80 while CSAT is below 60; minus
 * 0.02 per broken promise, at most 0.20 (domain §9.3). Null when the target is 0.
 */
export function managerCoefficient(input: PerformanceInput): Performance | null {
  const satisfaction = ratio(input.csat, input.csatTarget);
  if (satisfaction === null) return null;
  const salesPart = 0.6 * Math.min(MAX_ATTAINMENT, input.salesAttainment);
  const satisfactionPart = 0.4 * Math.min(MAX_ATTAINMENT, satisfaction);
  const isCapped = input.csat < LOW_CSAT && salesPart + satisfactionPart > LOW_CSAT_CAP;
  const earned = isCapped ? LOW_CSAT_CAP : salesPart + satisfactionPart;
  const deduction = Math.min(MAX_DEDUCTION, 0.02 * input.brokenPromises);
  return {
    salesPart: round2(salesPart),
    satisfactionPart: round2(satisfactionPart),
    isCapped,
    deduction: round2(deduction),
    coefficient: round2(earned - deduction),
  };
}

/** Kept on time ÷ due × 100; null when none was due (domain §9.3). */
export function promiseFulfilment(keptOnTime: number, due: number): number | null {
  return rounded(percent(keptOnTime, due));
}

/** Contacts outside any open tender ÷ all contacts × 100; target ≥60 (domain §9.2). */
export function offBidContactShare(outsideTender: number, all: number): number | null {
  return rounded(percent(outsideTender, all));
}
