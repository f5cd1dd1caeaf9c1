import { adoptScenario, removeScenario, saveScenario } from '../../../db/commands/scenarios.ts';
import { explainMoves } from '../../../shared/domain/account/explain-moves.ts';
import { isUsable } from '../../../shared/domain/model/model-issues.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { scenarioContract } from '../../../shared/ipc/scenario.contract.ts';
import type { HandlersOf } from './handler-types.ts';

export const scenarioHandlers: HandlersOf<typeof scenarioContract> = {
  'scenario.save': ({ workspace }, input, place) => saveScenario(workspace().commands(place), input),
  'scenario.remove': ({ workspace }, input, place) => removeScenario(workspace().commands(place), input),
  'scenario.adopt': ({ workspace }, input, place) => adoptScenario(workspace().commands(place), input),
  'scenario.explain': ({ workspace, summaries }, { model, scores, accountIds }) => {
    if (!isUsable(model)) throw new AppError('MODEL_INVALID');
    const today = workspace().models().current.model;
    return explainMoves(summaries.ratable(workspace(), accountIds), today, model, scores).map(
      ({ accountId, reasons }) => ({ accountId, reasons: [...reasons] }),
    );
  },
};
