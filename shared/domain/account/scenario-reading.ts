import { rounded, sum, weightedMean } from '../scale.ts';
import { cellNumber, cellText, cellWan } from './money.ts';
import { oncePerView } from './once-per-view.ts';

/** One scenario of the account in year+3; money in 万元. */
export type ScenarioReading = {
  readonly entryId: string;
  readonly name: string;
  readonly probability: number | null;
  readonly wallet: number | null;
  readonly ourSales: number | null;
};

export type ScenariosReading = {
  readonly rows: readonly ScenarioReading[];
  /** Sum of the probabilities in %. */
  readonly probability: number;
  /** True while the probabilities sum to 100; also without any scenario. */
  readonly isComplete: boolean;
  /** Σ probability × amount ÷ Σ probability of the rows that know both; null when none does. */
  readonly wallet: number | null;
  readonly ourSales: number | null;
};

/** Scenarios weighed by their probability (domain §2.11). */
export const readScenarios = oncePerView((view): ScenariosReading => {
  const rows = view.rows(view.account.id, 'val.scenarios').map(({ entry, row }) => ({
    entryId: entry.id,
    name: cellText(row, 'name') ?? '',
    probability: cellNumber(row, 'probability'),
    wallet: cellWan(row, 'wallet'),
    ourSales: cellWan(row, 'our_sales'),
  }));
  const probability = rounded(sum(rows.map((row) => row.probability ?? 0))) ?? 0;
  const weighed = (amount: (row: ScenarioReading) => number | null) =>
    rounded(weightedMean(rows.map((row) => ({ weight: row.probability ?? 0, value: amount(row) }))));
  return {
    rows,
    probability,
    isComplete: rows.length === 0 || probability === 100,
    wallet: weighed((row) => row.wallet),
    ourSales: weighed((row) => row.ourSales),
  };
});

/** A risk with its exposure = likelihood × impact, 0–25; null while either is unknown (domain §2.11). */
export type RiskReading = {
  readonly entryId: string;
  readonly risk: string;
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly exposure: number | null;
};

/** Risks of the account, the most exposed first, those without a judgement last. */
export const readRisks = oncePerView((view): readonly RiskReading[] =>
  view
    .rows(view.account.id, 'val.risks')
    .map(({ entry, row }) => {
      const [likelihood, impact] = [cellNumber(row, 'likelihood'), cellNumber(row, 'impact')];
      const exposure = likelihood === null || impact === null ? null : likelihood * impact;
      return { entryId: entry.id, risk: cellText(row, 'risk') ?? '', likelihood, impact, exposure };
    })
    .sort((a, b) => (b.exposure ?? -1) - (a.exposure ?? -1)),
);
