import type { Scores } from '../scale.ts';
import { type Criterion, type CriterionId, scoreFromInput } from '../tier/criteria.ts';
import { type Rating, type RatingBasis, rateAccount } from '../tier/rating.ts';
import { activeCriteria } from '../tier/rules.ts';
import type { Tier } from '../tier/tiers.ts';
import { oncePerView } from './once-per-view.ts';
import { overrideInForce, readTierHistory, type TierDecision } from './tier-history.ts';
import { type CriterionInput, readTierInputs, type TierInputs } from './tier-inputs.ts';
import type { AccountView } from './view.ts';

export type TierYear = TierDecision;

/** One criterion of the account: what the dossier says, what somebody judged, what counts. */
export type CriterionReading = {
  readonly criterion: Criterion;
  /** Score in force; null = not scored. */
  readonly score: number | null;
  /** Score that somebody gave; it wins over the measured one. */
  readonly judged: number | null;
  readonly input: CriterionInput | null;
  /** Score of the input on the model's scale; null without an input or a scale. */
  readonly measured: number | null;
  /** Somebody judged otherwise than the dossier says. */
  readonly differs: boolean;
  /** What counts rests on a guess. */
  readonly isInferred: boolean;
  readonly future: number | null;
};

export type TierReading = Rating & {
  /** Criteria of the model in force, in its order. */
  readonly criteria: readonly CriterionReading[];
  readonly futureScores: Scores<CriterionId>;
  readonly history: readonly TierDecision[];
  readonly creditGrade: string | null;
  readonly redFlag: boolean;
  readonly prospect: boolean;
  /** The decision that sets the tier against the computed one; null without one. */
  readonly override: TierDecision | null;
  /** Tier in force; null = never rated. */
  readonly tier: Tier | null;
};

/** Tier of the account now, in three years and in earlier years (domain §5.2, §5.4, §5.7). */
export const readTier = oncePerView((view): TierReading => {
  const rules = view.models.current.model.tier;
  const basis = readRatingBasis(view);
  const rating = rateAccount(basis, rules);
  const inputs = readTierInputs(view);
  return {
    ...rating,
    criteria: activeCriteria(rules).map((criterion) => readCriterion(view, criterion, inputs, basis)),
    futureScores: basis.future,
    history: readTierHistory(view),
    creditGrade: basis.creditGrade,
    redFlag: basis.redFlag,
    prospect: basis.prospect,
    override: overrideInForce(view),
  };
});

/** What the account's tier depends on beside the model. */
export const readRatingBasis = oncePerView((view): RatingBasis => {
  const id = view.account.id;
  const grade = view.value(id, 'trx.credit_grade');
  const inputs = readTierInputs(view);
  const measured = Object.entries(inputs).map(([key, input]) => [key, input.value] as const);
  const judged = scoresOf(view, 'tier');
  return {
    judged,
    measured: Object.fromEntries(measured),
    future: scoresOf(view, 'tierFuture'),
    creditGrade: typeof grade === 'string' ? grade : null,
    redFlag: view.value(id, 'tier.red_flag') === true,
    prospect: isProspect(view, judged),
    override: overrideInForce(view)?.recorded ?? null,
    recorded: readTierHistory(view).findLast(({ recorded }) => recorded !== null)?.recorded ?? null,
  };
});

/** A company we do not sell to yet: so marked, without sales, and nobody judged what only sales could show (§5.2). */
function isProspect(view: AccountView, judged: Scores<CriterionId>): boolean {
  const state = view.text(view.account.id, 'hdr.customer_state');
  if (state !== 'future' && state !== 'potential') return false;
  const hasSales = view.rows(view.account.id, 'trx.year_sales').length > 0;
  return !hasSales && ['A1', 'A2', 'A3', 'A4'].every((id) => (judged[id] ?? null) === null);
}

function readCriterion(
  view: AccountView,
  criterion: Criterion,
  inputs: TierInputs,
  { judged: judgedScores, future }: RatingBasis,
): CriterionReading {
  const { id } = criterion;
  const input = (inputs as { readonly [key: string]: CriterionInput | undefined })[id] ?? null;
  const judged = judgedScores[id] ?? null;
  const measured = input === null ? null : scoreFromInput(criterion, input.value);
  const status =
    judged === null
      ? input?.status
      : (view.entry(view.account.id, `tier.${id}`)?.evidence?.status ?? 'inferred');
  return {
    criterion,
    score: judged ?? measured,
    judged,
    input,
    measured,
    differs: judged !== null && measured !== null && judged !== measured,
    isInferred: (judged ?? measured) !== null && (status === 'inferred' || status === 'disputed'),
    future: future[id] ?? null,
  };
}

function scoresOf(view: AccountView, prefix: 'tier' | 'tierFuture'): Scores<CriterionId> {
  const { criteria } = view.models.current.model.tier;
  return Object.fromEntries(criteria.map(({ id }) => [id, view.number(view.account.id, `${prefix}.${id}`)]));
}
