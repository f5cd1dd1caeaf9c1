import { type ConcentrationLimits, DEFAULT_CONCENTRATION_LIMITS } from '../concentration/concentration.ts';
import { type CreditRules, DEFAULT_CREDIT_RULES } from '../credit/credit.ts';
import { DEFAULT_STICKINESS_RULES, type StickinessRules } from '../stickiness/stickiness.ts';
import { DEFAULT_VALUE_RULES, type ValueRules } from '../tier/future-value.ts';
import { DEFAULT_REVIEW_RULES, type ReviewRules } from '../tier/override.ts';
import { DEFAULT_TIER_RULES, type TierRules } from '../tier/rules.ts';
import { SERVICE_STANDARDS, type ServiceStandard } from '../tier/service-standards.ts';
import type { Tier } from '../tier/tiers.ts';

/** Every number and text by which a workspace decides: what its strategy team may change (domain §5, §6, §9.3). */
export type ScoringModel = {
  readonly tier: TierRules;
  readonly stickiness: StickinessRules;
  readonly concentration: ConcentrationLimits;
  readonly value: ValueRules;
  readonly review: ReviewRules;
  readonly service: { readonly [K in Tier]: ServiceStandard };
  readonly credit: CreditRules;
};

/** The defaults of the domain document. */
export const DEFAULT_MODEL: ScoringModel = {
  tier: DEFAULT_TIER_RULES,
  stickiness: DEFAULT_STICKINESS_RULES,
  concentration: DEFAULT_CONCENTRATION_LIMITS,
  value: DEFAULT_VALUE_RULES,
  review: DEFAULT_REVIEW_RULES,
  service: SERVICE_STANDARDS,
  credit: DEFAULT_CREDIT_RULES,
};

/** A model as it was put in force; versions are appended and never changed. */
export type ModelVersion = {
  /** 1 = the built-in default. */
  readonly version: number;
  /** Day on which it came into force, YYYY-MM-DD; '' for the built-in one. */
  readonly date: string;
  readonly reason: string;
  readonly adoptedBy: string;
  readonly model: ScoringModel;
};

/** Setting that holds the versions after the built-in one, oldest first. */
export const MODEL_KEY = 'model.versions';

export const BUILTIN_VERSION: ModelVersion = {
  version: 1,
  date: '',
  reason: '',
  adoptedBy: '',
  model: DEFAULT_MODEL,
};

/** The versions of a workspace: the one in force, and any earlier one by its number. */
export type ModelVersions = {
  readonly current: ModelVersion;
  /** Oldest first, the built-in one included. */
  readonly all: readonly ModelVersion[];
};

export const DEFAULT_MODELS: ModelVersions = { current: BUILTIN_VERSION, all: [BUILTIN_VERSION] };

/** The built-in version with those that the workspace has adopted since. */
export function modelVersions(adopted: readonly ModelVersion[]): ModelVersions {
  const all = [BUILTIN_VERSION, ...adopted];
  return { current: all.at(-1) ?? BUILTIN_VERSION, all };
}

/** The versions as they stood on a day (YYYY-MM-DD): a dossier of then is judged by the model of then. */
export function modelsUpTo({ all }: ModelVersions, day: string): ModelVersions {
  return modelVersions(all.filter(({ version, date }) => version > 1 && date <= day));
}

/** The model that a stored result names; the built-in one when it names none or an unknown one. */
export function modelOf({ all }: ModelVersions, version: number | null): ScoringModel {
  return (all.find((known) => known.version === version) ?? BUILTIN_VERSION).model;
}
