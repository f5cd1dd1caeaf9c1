import { modelOf } from '../model/scoring-model.ts';
import type { Scores } from '../scale.ts';
import type { CriterionId } from '../tier/criteria.ts';
import { tierNamed } from '../tier/rating.ts';
import { readPairs } from '../tier/review.ts';
import type { TierRules } from '../tier/rules.ts';
import { rateTier, type TierResult } from '../tier/tier.ts';
import type { Tier } from '../tier/tiers.ts';
import { cellNumber, cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView } from './view.ts';

/** A decision on the tier as it was recorded; it never changes with the model of today (domain §5.7). */
export type TierDecision = {
  readonly entryId: string;
  readonly year: number;
  readonly date: string | null;
  readonly scores: Scores<CriterionId>;
  /** By the weights and the model that the row names. */
  readonly result: TierResult;
  /** Tier decided, and the one that was computed then. */
  readonly recorded: Tier | null;
  readonly computed: Tier | null;
  /** Version of the model; null in rows of before models had versions. */
  readonly model: number | null;
  readonly inputs: { readonly [id: string]: number };
  readonly trigger: string | null;
  readonly override: boolean;
  readonly reasonKind: string | null;
  readonly reason: string | null;
  readonly proposer: string | null;
  readonly approvers: readonly string[];
  readonly effective: string | null;
  readonly expires: string | null;
};

/** Decisions on the account's tier, oldest first (domain §5.7). */
export const readTierHistory = oncePerView((view): readonly TierDecision[] =>
  view
    .rows(view.account.id, 'tier.history')
    .map(({ entry, row }): TierDecision => {
      const model = cellNumber(row, 'model');
      const weights = readPairs(row.weights);
      const rules = rulesOf(view, model, weights);
      const scores = Object.fromEntries(rules.criteria.map(({ id }) => [id, cellNumber(row, id)]));
      const computed = rateTier({ scores }, rules);
      return {
        entryId: entry.id,
        year: cellNumber(row, 'year') ?? 0,
        date: cellText(row, 'date'),
        scores,
        result: {
          ...computed,
          tierScore: cellNumber(row, 'total') ?? computed.tierScore,
          cv: cellNumber(row, 'cv') ?? computed.cv,
          fp: cellNumber(row, 'fp') ?? computed.fp,
          fit: cellNumber(row, 'fit') ?? computed.fit,
        },
        recorded: tierNamed(row.tier),
        computed: tierNamed(row.computed) ?? (computed.tier === 'unrated' ? null : computed.tier),
        model,
        inputs: readPairs(row.inputs),
        trigger: cellText(row, 'trigger'),
        override: row.override === true,
        reasonKind: cellText(row, 'reason_kind'),
        reason: cellText(row, 'reason'),
        proposer: cellText(row, 'proposer'),
        approvers: Array.isArray(row.approvers) ? row.approvers.map(String) : [],
        effective: cellText(row, 'effective'),
        expires: cellText(row, 'expires'),
      };
    })
    .sort((a, b) => a.year - b.year || (a.date ?? '').localeCompare(b.date ?? '')),
);

/**
 * The override that holds on the view's day: the latest decision in force, if it is one and has not expired. An earlier
 * year that was entered later decides nothing.
 */
export function overrideInForce(view: AccountView): TierDecision | null {
  const inForce = readTierHistory(view)
    .filter(({ effective, trigger }) => (effective ?? '') <= view.today && trigger !== 'past')
    .sort((a, b) => (a.effective ?? '').localeCompare(b.effective ?? ''))
    .at(-1);
  if (inForce === undefined || !inForce.override || inForce.recorded === null) return null;
  return inForce.expires === null || inForce.expires > view.today ? inForce : null;
}

/** Rules of the model of then, with the weights that the row itself keeps. */
function rulesOf(
  { models }: AccountView,
  version: number | null,
  weights: { readonly [id: string]: number },
): TierRules {
  const rules = modelOf(models, version).tier;
  if (Object.keys(weights).length === 0) return rules;
  return {
    ...rules,
    criteria: rules.criteria.map((criterion) => ({ ...criterion, weight: weights[criterion.id] ?? 0 })),
  };
}
