import { useEffect, useState } from 'react';
import { type ModelChange, modelChanges } from '../../../shared/domain/model/model-changes.ts';
import { isUsable, type ModelIssue, modelIssues } from '../../../shared/domain/model/model-issues.ts';
import type { ModelVersion, ScoringModel } from '../../../shared/domain/model/scoring-model.ts';

export type ModelDraft = {
  readonly model: ScoringModel;
  readonly set: (model: ScoringModel) => void;
  readonly discard: () => void;
  readonly changes: readonly ModelChange[];
  readonly issues: readonly ModelIssue[];
  readonly isUsable: boolean;
};

/** The model as it is being edited; it begins anew when another version comes into force. */
export function useModelDraft(current: ModelVersion): ModelDraft {
  const [model, set] = useState(current.model);
  useEffect(() => set(current.model), [current]);
  return {
    model,
    set,
    discard: () => set(current.model),
    changes: modelChanges(current.model, model),
    issues: modelIssues(model),
    isUsable: isUsable(model),
  };
}
