import type { Scores, Weights } from '../scale.ts';
import { shareTrends, US } from '../supplier/position.ts';
import {
  competitiveGap,
  DEFAULT_SUPPLIER_CRITERIA,
  DEFAULT_SUPPLIER_WEIGHTS,
  INTENTS,
  type SupplierCriterion,
  supplierScore,
  type Threat,
  threatOf,
} from '../supplier/scoring.ts';
import { cellNumber, cellText } from './money.ts';
import type { CategoryReading, SupplierReading } from './supplier-reading.ts';
import type { AccountView } from './view.ts';

export type Competitor = {
  readonly supplier: SupplierReading;
  /** Entry that holds the scores; null while the supplier is not scored in this category. */
  readonly entryId: string | null;
  readonly scores: Scores<SupplierCriterion>;
  /** 0–100; null when nothing is scored. */
  readonly score: number | null;
  /** Share trend over two years in pp; null while one year is unknown. */
  readonly trend: number | null;
  /** Null for us, and while score, relationship, trend or intent is unknown. */
  readonly threat: Threat | null;
};

export type CompetitionReading = {
  readonly weights: Weights<SupplierCriterion>;
  /** True when the weights are those the customer gave, false when they are the default ones. */
  readonly isOwnWeights: boolean;
  readonly competitors: readonly Competitor[];
  /** Our score − the best rival's. */
  readonly gap: number | null;
};

/** Suppliers of one category by the customer's criteria, with our gap and the threat of each rival (domain §3.4). */
export function readCompetition(
  view: AccountView,
  category: CategoryReading,
  suppliers: readonly SupplierReading[],
): CompetitionReading {
  const own = ownWeights(view, category.id);
  const weights = own ?? DEFAULT_SUPPLIER_WEIGHTS;
  const trends = shareTrends(category);
  const scored = suppliers.map((supplier) => {
    const found = view.rows(supplier.id, 'sup.scores').find(({ row }) => row.category === category.id);
    const scores = Object.fromEntries(
      DEFAULT_SUPPLIER_CRITERIA.map(({ key }) => [
        key,
        found === undefined ? null : cellNumber(found.row, key),
      ]),
    ) as Scores<SupplierCriterion>;
    const trend = trends.get(supplier.key) ?? null;
    return {
      supplier,
      entryId: found?.entry.id ?? null,
      scores,
      score: supplierScore(weights, scores),
      trend,
    };
  });
  const ours = scored.find(({ supplier }) => supplier.key === US)?.score ?? null;
  const rivals = scored.filter(({ supplier }) => !supplier.isUs).map(({ score }) => score);
  return {
    weights,
    isOwnWeights: own !== null,
    competitors: scored.map((rival) => ({
      ...rival,
      threat: rival.supplier.isUs
        ? null
        : readThreat(view, rival.supplier.id, ours, rival.score, rival.trend),
    })),
    gap: competitiveGap(ours, rivals),
  };
}

/** Weights of `cat.criteria` when its criteria are named as the scored ones; null = the customer's are not known. */
function ownWeights(view: AccountView, categoryId: string): Weights<SupplierCriterion> | null {
  const rows = view.rows(categoryId, 'cat.criteria').map(({ row }) => ({
    name: cellText(row, 'criterion')?.trim().toLowerCase(),
    weight: cellNumber(row, 'weight') ?? 0,
  }));
  const found = DEFAULT_SUPPLIER_CRITERIA.map(({ key, label }) => {
    const names = [key, label.zh, label.en].map((name) => name.toLowerCase());
    return [key, rows.find(({ name }) => name !== undefined && names.includes(name))?.weight ?? 0] as const;
  });
  return found.every(([, weight]) => weight === 0)
    ? null
    : (Object.fromEntries(found) as Weights<SupplierCriterion>);
}

function readThreat(
  view: AccountView,
  rivalId: string,
  ourScore: number | null,
  rivalScore: number | null,
  trend: number | null,
): Threat | null {
  const relation = view.number(rivalId, 'sup.rel');
  const intent = INTENTS.find(({ key }) => key === view.value(rivalId, 'sup.strategy_here'))?.key;
  if (ourScore === null || rivalScore === null || trend === null || relation === null || intent === undefined)
    return null;
  return threatOf({ rivalScore, ourScore, relation, trend, intent });
}
