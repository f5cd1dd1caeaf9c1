import * as z from 'zod';
import { SCENARIOS_KEY, type Scenario } from '../domain/model/scenario.ts';
import { idSchema } from './rows.ts';
import { scoringModelSchema } from './scoring-model.ts';

/** A score 0–5 that a what-if puts in the place of the one in force. */
export const scenarioScoreSchema = z.strictObject({
  accountId: idSchema,
  criterionId: z.string().regex(/^[ABC][1-9]\d?$/),
  score: z.int().min(0).max(5),
});

/** What a scenario changes; its model may contradict itself while it is being made. */
export const scenarioDraftSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  note: z.string().trim().max(2000),
  base: z.int().min(1),
  model: scoringModelSchema,
  scores: z.array(scenarioScoreSchema).max(2000),
});

export const scenarioSchema: z.ZodType<Scenario> = z.strictObject({
  ...scenarioDraftSchema.shape,
  id: idSchema,
  date: z.iso.date(),
});

/** The saved scenarios that this program can read, oldest first; others stay stored as they are. */
export function scenariosWith(setting: (key: string) => unknown): readonly Scenario[] {
  return storedScenarios(setting(SCENARIOS_KEY)).flatMap((one) => {
    const read = scenarioSchema.safeParse(one);
    return read.success ? [read.data] : [];
  });
}

/** Everything under the setting, read or not. */
export function storedScenarios(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
