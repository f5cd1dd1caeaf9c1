import type { Catalogue } from '../dossier/catalogue.ts';
import type { Label } from '../label.ts';
import { rounded, type Scores, sum, type Weights, weightedMean } from '../scale.ts';
import { shareTrends, US } from '../supplier/position.ts';
import {
  competitiveGap,
  DEFAULT_SUPPLIER_WEIGHTS,
  INTENTS,
  SUPPLIER_SCORE_ANCHORS,
  supplierScore,
  type Threat,
  threatOf,
} from '../supplier/scoring.ts';
import { cellNumber, cellText } from './money.ts';
import { type CategoryReading, readSupplierDossier, type SupplierReading } from './supplier-reading.ts';
import type { AccountView } from './view.ts';

/** What a supplier can be judged by: a score column of `sup.scores`, built in or of the workspace. */
export type Criterion = { readonly key: string; readonly label: Label; readonly anchors: readonly Label[] };

export type Competitor = {
  readonly supplier: SupplierReading;
  /** Entry that holds the scores; null while the supplier is not scored in this category. */
  readonly entryId: string | null;
  readonly scores: Scores<string>;
  /** 0–100; null when nothing is scored. */
  readonly score: number | null;
  /** Share trend over two years in pp; null while one year is unknown. */
  readonly trend: number | null;
  /** Knock-out criteria in which it scores 0: it is disqualified, whatever its score. */
  readonly failed: readonly string[];
  /** Null for us, and while score, relationship, trend or intent is unknown. */
  readonly threat: Threat | null;
};

export type CompetitionReading = {
  readonly criteria: readonly Criterion[];
  readonly weights: Weights<string>;
  /** True when the weights are those the customer gave, false when they are the default ones. */
  readonly isOwnWeights: boolean;
  /** Σ of the weights in %; the score normalises whatever it is. */
  readonly weightSum: number;
  /** Criteria that throw a supplier out at score 0. */
  readonly knockOuts: ReadonlySet<string>;
  /** Entry of `cat.criteria` that holds the weight of a criterion. */
  readonly weightEntries: ReadonlyMap<string, string>;
  readonly competitors: readonly Competitor[];
  /** Our score − the best rival's. */
  readonly gap: number | null;
};

/** Criteria of the catalogue: the score columns of `sup.scores`, those of the workspace included (domain §3.4). */
export function criteriaOf(catalogue: Catalogue): readonly Criterion[] {
  const type = catalogue.field('sup.scores')?.type;
  if (type?.kind !== 'rows') return [];
  return type.columns.flatMap(({ key, label, type: cell }) =>
    cell.kind === 'score' ? [{ key, label, anchors: cell.anchors ?? SUPPLIER_SCORE_ANCHORS }] : [],
  );
}

/** Suppliers of one category by the customer's criteria, with our gap and the threat of each rival (domain §3.4). */
export function readCompetition(
  view: AccountView,
  category: CategoryReading,
  suppliers: readonly SupplierReading[],
): CompetitionReading {
  const criteria = criteriaOf(view.catalogue);
  const rows = weightRows(view, category.id, criteria);
  const isOwnWeights = rows.some(({ weight }) => weight > 0);
  const given: Weights<string> = isOwnWeights
    ? Object.fromEntries(rows.map(({ criterion, weight }) => [criterion, weight]))
    : DEFAULT_SUPPLIER_WEIGHTS;
  const weights = Object.fromEntries(criteria.map(({ key }) => [key, given[key] ?? 0]));
  const knockOuts = new Set(rows.filter(({ isKnockOut }) => isKnockOut).map(({ criterion }) => criterion));
  const trends = shareTrends(category);
  const scored = suppliers.map((supplier) => {
    const found = view.rows(supplier.id, 'sup.scores').find(({ row }) => row.category === category.id);
    const scores: Scores<string> = Object.fromEntries(
      criteria.map(({ key }) => [key, found === undefined ? null : cellNumber(found.row, key)]),
    );
    return {
      supplier,
      entryId: found?.entry.id ?? null,
      scores,
      score: supplierScore(weights, scores),
      trend: trends.get(supplier.key) ?? null,
      failed: [...knockOuts].filter((key) => scores[key] === 0),
    };
  });
  const ours = scored.find(({ supplier }) => supplier.key === US)?.score ?? null;
  const rivals = scored.filter(({ supplier }) => !supplier.isUs).map(({ score }) => score);
  return {
    criteria,
    weights,
    isOwnWeights,
    weightSum: sum(Object.values(weights)),
    knockOuts,
    weightEntries: new Map(rows.map(({ criterion, entryId }) => [criterion, entryId])),
    competitors: scored.map((rival) => ({
      ...rival,
      threat: rival.supplier.isUs
        ? null
        : readThreat(view, rival.supplier.id, ours, rival.score, rival.trend),
    })),
    gap: competitiveGap(ours, rivals),
  };
}

type WeightRow = {
  readonly criterion: string;
  readonly weight: number;
  readonly isKnockOut: boolean;
  readonly entryId: string;
};

/** Rows of `cat.criteria` that name a criterion by key or by one of its labels; the first of a criterion counts. */
function weightRows(
  view: AccountView,
  categoryId: string,
  criteria: readonly Criterion[],
): readonly WeightRow[] {
  const found = new Map<string, WeightRow>();
  for (const { entry, row } of view.rows(categoryId, 'cat.criteria')) {
    const name = cellText(row, 'criterion')?.trim().toLowerCase();
    const criterion = criteria.find(({ key, label }) =>
      [key, label.zh, label.en].some((known) => known.toLowerCase() === name),
    );
    if (criterion === undefined || found.has(criterion.key)) continue;
    found.set(criterion.key, {
      criterion: criterion.key,
      weight: cellNumber(row, 'weight') ?? 0,
      isKnockOut: row.knock_out === true,
      entryId: entry.id,
    });
  }
  return [...found.values()];
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

/**
 * Our score less the best rival's over all categories, weighed by their latest spend (§3.4, bubble colour of §5.4);
 * categories of unknown spend count equally. Null while no category is scored on both sides.
 */
export function readAccountGap(view: AccountView): number | null {
  const { categories, suppliers, years } = readSupplierDossier(view);
  const year = years.at(-1);
  const gaps = categories.map((category) => ({
    weight: (year === undefined ? undefined : category.spend.get(year)) ?? 0,
    value: readCompetition(view, category, suppliers).gap,
  }));
  const isSized = gaps.some(({ weight, value }) => weight > 0 && value !== null);
  return rounded(weightedMean(isSized ? gaps : gaps.map(({ value }) => ({ weight: 1, value }))));
}
