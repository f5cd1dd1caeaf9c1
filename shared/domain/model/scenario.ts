import type { WhatIfScore } from '../account/simulate.ts';
import type { ScoringModel } from './scoring-model.ts';

/** Setting that holds the saved what-if scenarios, oldest first. */
export const SCENARIOS_KEY = 'model.scenarios';

/** A what-if that was kept: another model, other scores, or both (domain §5.7; nothing of it is in force). */
export type Scenario = {
  readonly id: string;
  readonly name: string;
  /** Day it was saved, YYYY-MM-DD. */
  readonly date: string;
  readonly note: string;
  /** Version of the model it was derived from. */
  readonly base: number;
  readonly model: ScoringModel;
  readonly scores: readonly WhatIfScore[];
};
