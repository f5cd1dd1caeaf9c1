import { assessmentModel } from './score/assessment.ts';
import { concentrationModel } from './score/concentration.ts';
import { dossierModel } from './score/dossier.ts';
import type { ScoreModel } from './score/model.ts';
import { relationshipModel } from './score/relationship.ts';
import { stickinessModel } from './score/stickiness.ts';
import { supplierModel } from './score/supplier.ts';
import { tierModel } from './score/tier.ts';

export type { ScoreModel, ScoreOutput } from './score/model.ts';

/** Formulas that can be run on plain inputs, as `zhibi score MODEL --input F.json` does. */
export const SCORE_MODELS = [
  'tier',
  'stickiness',
  'relationship',
  'concentration',
  'dossier',
  'supplier',
  'assessment',
] as const;
export type ScoreModelName = (typeof SCORE_MODELS)[number];

export const scoreModels: { readonly [K in ScoreModelName]: ScoreModel } = {
  tier: tierModel,
  stickiness: stickinessModel,
  relationship: relationshipModel,
  concentration: concentrationModel,
  dossier: dossierModel,
  supplier: supplierModel,
  assessment: assessmentModel,
};
