import { percent, round2, rounded, sum, weightedMean } from '../scale.ts';

export type ConcentrationAccount = {
  readonly name: string;
  readonly revenue: number;
  /** 0–100; null = not known. */
  readonly stickiness?: number | null;
};

export const CONCENTRATION_BANDS = ['low', 'moderate', 'high'] as const;
export type ConcentrationBand = (typeof CONCENTRATION_BANDS)[number];

/** Verdicts on dependence on the five largest accounts (domain §5.6). */
export const VERDICTS = [
  { key: 'spread', label: { zh: '分散', en: 'spread' } },
  { key: 'controlled', label: { zh: '受控集中', en: 'controlled concentration' } },
  { key: 'watch', label: { zh: '警惕', en: 'watch' } },
  { key: 'timeBomb', label: { zh: '定时炸弹', en: 'time bomb' } },
] as const;
export type Verdict = (typeof VERDICTS)[number]['key'];

/** The limits of domain §5.6 that a workspace may change. */
export type ConcentrationLimits = {
  /** Stretch called moderate, both ends inclusive. */
  readonly cr1: readonly [number, number];
  readonly cr5: readonly [number, number];
  readonly hhi: readonly [number, number];
  /** Above this CR5 the stickiness of the five largest decides the verdict. */
  readonly dependentCr5: number;
  /** Weighted stickiness of the five largest from which dependence is controlled, and from which it is watched. */
  readonly controlled: number;
  readonly watch: number;
};

export const DEFAULT_CONCENTRATION_LIMITS: ConcentrationLimits = {
  cr1: [10, 20],
  cr5: [30, 50],
  hhi: [1500, 2500],
  dependentCr5: 50,
  controlled: 70,
  watch: 50,
};

export type ConcentrationRow = {
  readonly name: string;
  readonly rank: number;
  readonly revenue: number;
  readonly share: number;
  readonly square: number;
  readonly cumulative: number;
  readonly stickiness: number | null;
  readonly revenueAtRisk: number;
};

/** Rounded to 2 decimals; shares in %, HHI 0–10,000. Null throughout when there is no revenue. */
export type ConcentrationMeasures = {
  readonly total: number;
  readonly cr1: number | null;
  readonly cr3: number | null;
  readonly cr5: number | null;
  readonly hhi: number | null;
  readonly effectiveNumber: number | null;
  /** Fewest customers that make 80% of sales, and the same in % of all customers. */
  readonly k80: number | null;
  readonly k80Percent: number | null;
  readonly weightedStickiness5: number | null;
  /** Names among the five largest whose stickiness is unknown and so left out of the mean. */
  readonly withoutStickiness: readonly string[];
  readonly revenueAtRiskTop5: number;
  readonly revenueAtRisk: number;
  readonly revenueAtRiskPercent: number | null;
  readonly bands: {
    readonly cr1: ConcentrationBand | null;
    readonly cr5: ConcentrationBand | null;
    readonly hhi: ConcentrationBand | null;
  };
  /** Null when CR5 > 50 and no stickiness of the five largest is known. */
  readonly verdict: Verdict | null;
};

/** The measures with the accounts they are made of, largest revenue first. */
export type Concentration = ConcentrationMeasures & { readonly accounts: readonly ConcentrationRow[] };

/** Revenue × (1 − stickiness/100); unknown stickiness counts as 0 (domain §5.6). Unrounded. */
export function revenueAtRisk(account: ConcentrationAccount): number {
  return account.revenue * (1 - (account.stickiness ?? 0) / 100);
}

/** How far our sales depend on few customers (domain §5.6). Revenues are not negative. */
export function concentrationOf(
  accounts: readonly ConcentrationAccount[],
  limits: ConcentrationLimits = DEFAULT_CONCENTRATION_LIMITS,
): Concentration {
  const ranked = rankedByRevenue(accounts);
  const measures = measuresOf(ranked, limits);
  const shares = sharesOf(ranked);
  const cumulative = runningSums(shares);
  return {
    ...measures,
    accounts: ranked.map((account, index) => ({
      name: account.name,
      rank: index + 1,
      revenue: round2(account.revenue),
      share: round2(shares[index] ?? 0),
      square: round2((shares[index] ?? 0) ** 2),
      cumulative: round2(cumulative[index] ?? 0),
      stickiness: rounded(account.stickiness ?? null),
      revenueAtRisk: round2(revenueAtRisk(account)),
    })),
  };
}

/** The measures alone, which a what-if asks for at every step of a slider: the same figures, without a row an account. */
export function concentrationMeasures(
  accounts: readonly ConcentrationAccount[],
  limits: ConcentrationLimits = DEFAULT_CONCENTRATION_LIMITS,
): ConcentrationMeasures {
  return measuresOf(rankedByRevenue(accounts), limits);
}

function measuresOf(
  ranked: readonly ConcentrationAccount[],
  limits: ConcentrationLimits,
): ConcentrationMeasures {
  const total = sum(ranked.map(({ revenue }) => revenue));
  const shares = sharesOf(ranked);
  const top5 = ranked.slice(0, 5);
  const top = (k: number) => (total === 0 ? null : round2(sum(shares.slice(0, k))));
  const hhi = total === 0 ? null : sum(shares.map((share) => share * share));
  // Rounding is dear: only what comes near the mark is rounded.
  const isReached = (share: number) => share > TARGET - 1 && round2(share) >= TARGET;
  const k80 = total === 0 ? null : runningSums(shares).findIndex(isReached) + 1;
  const atRisk = sum(ranked.map(revenueAtRisk));
  const stickiness5 = rounded(
    weightedMean(top5.map((account) => ({ weight: account.revenue, value: account.stickiness }))),
  );
  return {
    total: round2(total),
    cr1: top(1),
    cr3: top(3),
    cr5: top(5),
    hhi: rounded(hhi),
    effectiveNumber: hhi === null ? null : rounded(10000 / hhi),
    k80,
    k80Percent: rounded(percent(k80, ranked.length)),
    weightedStickiness5: stickiness5,
    withoutStickiness: top5.filter(({ stickiness }) => (stickiness ?? null) === null).map(({ name }) => name),
    revenueAtRiskTop5: round2(sum(top5.map(revenueAtRisk))),
    revenueAtRisk: round2(atRisk),
    revenueAtRiskPercent: rounded(percent(atRisk, total)),
    bands: {
      cr1: bandWithin(limits.cr1, top(1)),
      cr5: bandWithin(limits.cr5, top(5)),
      hhi: bandWithin(limits.hhi, rounded(hhi)),
    },
    verdict: verdictOf(top(5), stickiness5, limits),
  };
}

/** Share of sales in % at which k80 is reached. */
const TARGET = 80;

function rankedByRevenue(accounts: readonly ConcentrationAccount[]): readonly ConcentrationAccount[] {
  return [...accounts].sort((a, b) => b.revenue - a.revenue || (a.name < b.name ? -1 : 1));
}

function sharesOf(ranked: readonly ConcentrationAccount[]): readonly number[] {
  const total = sum(ranked.map(({ revenue }) => revenue));
  return ranked.map(({ revenue }) => percent(revenue, total) ?? 0);
}

function runningSums(values: readonly number[]): readonly number[] {
  let total = 0;
  return values.map((value) => {
    total += value;
    return total;
  });
}

function bandWithin([from, to]: readonly [number, number], value: number | null): ConcentrationBand | null {
  if (value === null) return null;
  if (value < from) return 'low';
  return value > to ? 'high' : 'moderate';
}

/** Verdict by CR5 in % and the revenue-weighted stickiness of the five largest (domain §5.6). */
export function verdictOf(
  cr5: number | null,
  weightedStickiness5: number | null,
  limits: ConcentrationLimits = DEFAULT_CONCENTRATION_LIMITS,
): Verdict | null {
  if (cr5 === null) return null;
  if (cr5 <= limits.dependentCr5) return 'spread';
  if (weightedStickiness5 === null) return null;
  if (weightedStickiness5 >= limits.controlled) return 'controlled';
  return weightedStickiness5 >= limits.watch ? 'watch' : 'timeBomb';
}
