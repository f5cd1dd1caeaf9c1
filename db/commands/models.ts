import { modelIssues } from '../../shared/domain/model/model-issues.ts';
import { MODEL_KEY, type ModelVersion } from '../../shared/domain/model/scoring-model.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import { isModelUnreadable } from '../../shared/schemas/scoring-model.ts';
import type { Recorder } from '../history/recorder.ts';
import { settingByKey } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';

/**
 * Appends a version of the scoring model and puts it in force; answers its number. Nothing that was decided before
 * changes, because every decision names its version (domain §5.7).
 * @throws MODEL_INVALID for a model that contradicts itself, or while stored versions cannot be read
 */
export function adoptModel(context: CommandContext, input: ParsedInput<'model.adopt'>): number {
  return context.commit({ code: 'model.adopt', subject: '' }, (recorder) =>
    appendModel(context, recorder, input),
  );
}

/** The same within a commit that does more. */
export function appendModel(
  context: CommandContext,
  recorder: Recorder,
  { model, reason, adoptedBy }: ParsedInput<'model.adopt'>,
): number {
  const broken = modelIssues(model).find(({ severity }) => severity === 'error');
  if (broken !== undefined) throw new AppError('MODEL_INVALID', { reason: broken.code, where: broken.where });
  const stored = settingByKey(context.connection, MODEL_KEY);
  // Appending to what cannot be read would hide it for good.
  if (isModelUnreadable(() => stored?.value)) throw new AppError('MODEL_INVALID', { reason: 'unreadable' });
  const { all, current } = context.models;
  const version: ModelVersion = {
    version: current.version + 1,
    date: context.today,
    reason,
    adoptedBy,
    model,
  };
  const value = JSON.parse(JSON.stringify([...all.slice(1), version]));
  if (stored === undefined) recorder.insert('setting', { key: MODEL_KEY, value });
  else recorder.update('setting', stored.id, { value });
  return version.version;
}
