import { adoptModel } from '../../../db/commands/models.ts';
import { simulate } from '../../../shared/domain/account/simulate.ts';
import { isUsable } from '../../../shared/domain/model/model-issues.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { modelContract } from '../../../shared/ipc/model.contract.ts';
import type { HandlersOf } from './handler-types.ts';

export const modelHandlers: HandlersOf<typeof modelContract> = {
  'model.adopt': ({ workspace }, input, place) => adoptModel(workspace().commands(place), input),
  'tier.simulate': ({ workspace, summaries }, { model, scores }) => {
    if (!isUsable(model)) throw new AppError('MODEL_INVALID');
    return simulate(summaries.ratable(workspace()), model, scores);
  },
};
