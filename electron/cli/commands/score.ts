import * as z from 'zod';
import { AppError } from '../../../shared/errors/app-error.ts';
import { SCORE_MODELS, scoreModels } from '../../../shared/schemas/score-inputs.ts';
import { expectWords } from '../arguments.ts';
import type { Command } from '../command.ts';
import { readJsonFile } from '../json.ts';

/** `score MODEL --input F.json`: every figure of the model's section of the domain, rounded half-up to 2 decimals. */
export const score: Command = async ({ args }) => {
  const [name = ''] = expectWords(args, 'MODEL');
  const model = SCORE_MODELS.find((known) => known === name);
  const input = args.option('input');
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
