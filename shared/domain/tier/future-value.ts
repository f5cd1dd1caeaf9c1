import { bandOf, round2, sum } from '../scale.ts';
import {
  DEFAULT_STICKINESS_RULES,
  type StickinessBand,
  type StickinessRules,
  stickinessBands,
} from '../stickiness/stickiness.ts';

/** Planning assumptions of domain §5.5 that a workspace may change. */
export type ValueRules = {
  /** In % a year. */
  readonly discountRate: number;
  /** Yearly retention 0–1 by band of stickiness. */
  readonly retention: { readonly [K in StickinessBand]: number };
};

export const DEFAULT_VALUE_RULES: ValueRules = {
  discountRate: 10,
  retention: { strong: 0.97, firm: 0.93, moderate: 0.85, weak: 0.7 },
};

/** One forecast year: wallet in money, our target share and contribution margin in %. */
export type FutureYear = {
  readonly wallet: number;
  readonly targetShare: number;
  readonly margin: number;
  /** Years from now, 1 or more; left out: its place in the list. */
  readonly ahead?: number;
};

export type FutureAccountValue = {
  readonly retention: number;
  readonly years: readonly {
    readonly ahead: number;
    readonly sales: number;
    readonly contribution: number;
    /** (retention ÷ (1 + discount))^ahead, unrounded. */
    readonly factor: number;
    readonly presentValue: number;
  }[];
  readonly value: number;
};

/** Planned yearly retention 0–1 of an account with this stickiness 0–100. */
export function retentionOf(
  stickiness: number,
  { retention }: ValueRules = DEFAULT_VALUE_RULES,
  bands: StickinessRules = DEFAULT_STICKINESS_RULES,
): number {
  return retention[bandOf(stickinessBands(bands), stickiness)];
}

/**
 * Future account value: Σ wallet × share × margin × p^t / (1+d)^t over the years 1, 2, 3… (domain §5.5). Money in the
 * unit given, rounded to 2 decimals; discount rate in %. Null when stickiness is unknown or the rate is −100 or less.
 */
export function futureAccountValue(
  years: readonly FutureYear[],
  stickiness: number | null,
  rules: ValueRules = DEFAULT_VALUE_RULES,
  bands: StickinessRules = DEFAULT_STICKINESS_RULES,
): FutureAccountValue | null {
  const { discountRate } = rules;
  if (stickiness === null || discountRate <= -100) return null;
  const retention = retentionOf(stickiness, rules, bands);
  const flows = years.map(({ wallet, targetShare, margin, ahead: given }, index) => {
    const ahead = given ?? index + 1;
    const sales = (wallet * targetShare) / 100;
    const contribution = (sales * margin) / 100;
    const factor = (retention / (1 + discountRate / 100)) ** ahead;
    return { ahead, sales, contribution, factor, presentValue: contribution * factor };
  });
  return {
    retention,
    years: flows.map((flow) => ({
      ahead: flow.ahead,
      factor: flow.factor,
      sales: round2(flow.sales),
      contribution: round2(flow.contribution),
      presentValue: round2(flow.presentValue),
    })),
    value: round2(sum(flows.map((flow) => flow.presentValue))),
  };
}
