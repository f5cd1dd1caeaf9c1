import * as z from 'zod';
import { AppError } from '../../../shared/errors/app-error.ts';
import { labelText } from '../../../shared/i18n/label-text.ts';
import { SCORE_MODELS, scoreHelp, scoreModels } from '../../../shared/schemas/score-inputs.ts';
import { expectWords } from '../arguments.ts';
import type { Command, CommandInput, CommandResult } from '../command.ts';
import { readJsonFile } from '../json.ts';

/**
 * `score MODEL --input F.json`: every figure of the model's section of the domain, rounded half-up to 2 decimals. `score`
 * alone lists the models.
 */
export const score: Command = async (command) => {
  const { args } = command;
  const input = args.option('input');
  if (args.words.length === 0 && input === undefined) return listed(command);
  const [name = ''] = expectWords(args, 'MODEL');
  const model = SCORE_MODELS.find((known) => known === name);
  if (model === undefined || input === undefined) {
    throw new AppError('USAGE', { reason: `score ${SCORE_MODELS.join('|')} --input F.json` });
  }
  try {
    const json = scoreModels[model].compute(readJsonFile(input));
    return { json, text: [JSON.stringify(json, null, 2)] };
  } catch (thrown) {
    if (!(thrown instanceof z.ZodError)) throw thrown;
    const issue = thrown.issues[0];
    const field = issue?.path.join('.') ?? '';
    throw new AppError('VALIDATION_FAILED', { field, reason: issue?.message ?? '' }, { cause: thrown });
  }
};

function listed({ locale }: CommandInput): CommandResult {
  const models = SCORE_MODELS.map((name) => ({ name, help: labelText(scoreHelp[name], locale) }));
  const width = Math.max(...models.map(({ name }) => name.length)) + 2;
  return { json: models, text: models.map(({ name, help }) => `${name.padEnd(width)}${help}`) };
}
