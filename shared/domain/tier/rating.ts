import type { Scores } from '../scale.ts';
import { type CriterionId, scoreFromInput } from './criteria.ts';
import type { TierRules } from './rules.ts';
import { rateTier, type TierResult } from './tier.ts';
import { TIERS, type Tier } from './tiers.ts';

/** Everything about an account that its tier depends on beside the model: small enough to keep for thousands. */
export type RatingBasis = {
  /** Scores somebody gave, 0–5. */
  readonly judged: Scores<CriterionId>;
  /** Measured inputs of the dossier in the units of their criteria. */
  readonly measured: { readonly [id in CriterionId]?: number };
  /** The same criteria as they are expected in three years. */
  readonly future: Scores<CriterionId>;
  readonly creditGrade: string | null;
  readonly redFlag: boolean;
  readonly prospect: boolean;
  /** Tier by an override that holds today; null without one. */
  readonly override: Tier | null;
  /** The latest tier on record, which counts while today's scores are too few. */
  readonly recorded: Tier | null;
};

export type Rating = {
  readonly scores: Scores<CriterionId>;
  readonly now: TierResult;
  readonly future: TierResult;
  /**
   * Tier in force: C while a knock-out stands, whatever an override says; else the override, else the computed one, else
   * the latest on record; null = never rated.
   */
  readonly tier: Tier | null;
  /** True while an override stands against the computed tier. */
  readonly isOverride: boolean;
};

/** Scores in force: what somebody judged, else what the measured input gives on the scale of the model. */
export function scoresInForce(basis: RatingBasis, { criteria }: TierRules): Scores<CriterionId> {
  const scores = criteria.map((criterion) => {
    const judged = basis.judged[criterion.id] ?? null;
    if (judged !== null) return [criterion.id, judged] as const;
    const input = basis.measured[criterion.id];
    return [criterion.id, input === undefined ? null : scoreFromInput(criterion, input)] as const;
  });
  return Object.fromEntries(scores);
}

/** Tiers an account now and in three years by the rules of a model (domain §5.2, §5.4, §5.7). */
export function rateAccount(basis: RatingBasis, rules: TierRules): Rating {
  const { creditGrade, redFlag, prospect } = basis;
  const scores = scoresInForce(basis, rules);
  const now = rateTier({ scores, creditGrade, complianceRedFlag: redFlag, prospect }, rules);
  const computed = now.tier === 'unrated' ? null : now.tier;
  return {
    scores,
    now,
    future: rateTier({ scores: basis.future }, rules),
    tier: now.capped ? computed : (basis.override ?? computed ?? basis.recorded),
    isOverride: basis.override !== null && !now.capped,
  };
}

/** The tier that a text names; null for anything else. */
export function tierNamed(text: unknown): Tier | null {
  return TIERS.find((tier) => tier === text) ?? null;
}
