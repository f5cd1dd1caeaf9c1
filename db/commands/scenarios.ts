import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { SCENARIOS_KEY, type Scenario } from '../../shared/domain/model/scenario.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { SettingRow } from '../../shared/schemas/rows.ts';
import { storedScenarios } from '../../shared/schemas/scenario.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries, recordById, settingByKey } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';
import { requireOpenField, requireRecord } from './find.ts';
import { appendModel } from './models.ts';
import { keptDisputed } from './rivals.ts';

type Score = ParsedInput<'scenario.adopt'>['scores'][number];

/** Keeps a what-if; one with a known id is replaced in its place. Answers its id. @throws NOT_FOUND */
export function saveScenario(context: CommandContext, input: ParsedInput<'scenario.save'>): string {
  const stored = readStored(context);
  if (input.id !== null && !stored.some((one) => idOf(one) === input.id)) throw new AppError('NOT_FOUND');
  return context.commit({ code: 'scenario.save', subject: input.name }, (recorder) => {
    const scenario: Scenario = { ...input, id: input.id ?? recorder.newId(), date: context.today };
    const next =
      input.id === null
        ? [...stored, scenario]
        : stored.map((one) => (idOf(one) === input.id ? scenario : one));
    write(context, recorder, next);
    return scenario.id;
  });
}

/** Throws a saved what-if away. @throws NOT_FOUND */
export function removeScenario(context: CommandContext, { id }: ParsedInput<'scenario.remove'>): null {
  const stored = readStored(context);
  const found = stored.find((one) => idOf(one) === id);
  if (found === undefined) throw new AppError('NOT_FOUND');
  return context.commit({ code: 'scenario.remove', subject: nameOf(found) }, (recorder) => {
    write(
      context,
      recorder,
      stored.filter((one) => idOf(one) !== id),
    );
    return null;
  });
}

/**
 * Puts a what-if in force, all or nothing: appends its model where it differs from the one in force, writes its scores as
 * judged ones that rest on the reason, and drops the saved scenario. Scores of accounts that are gone are left out.
 * @throws MODEL_INVALID, UNKNOWN_FIELD for a criterion that nobody declares
 */
export function adoptScenario(
  context: CommandContext,
  input: ParsedInput<'scenario.adopt'>,
): { version: number; scores: number } {
  const stored = readStored(context);
  const { current } = context.models;
  const isNewModel = JSON.stringify(current.model) !== JSON.stringify(input.model);
  const scores = input.scores.filter(
    ({ accountId }) => recordById(context.connection, accountId) !== undefined,
  );
  return context.commit({ code: 'scenario.adopt', subject: input.reason.slice(0, 80) }, (recorder) => {
    const version = isNewModel ? appendModel(context, recorder, input) : current.version;
    for (const score of scores) writeScore(context, recorder, score, input.reason);
    if (input.id !== null && stored.some((one) => idOf(one) === input.id)) {
      write(
        context,
        recorder,
        stored.filter((one) => idOf(one) !== input.id),
      );
    }
    return { version, scores: scores.length };
  });
}

function writeScore(
  context: CommandContext,
  recorder: Recorder,
  { accountId, criterionId, score }: Score,
  reasoning: string,
): void {
  const record = requireRecord(context, accountId);
  const field = requireOpenField(context, record, `tier.${criterionId}`);
  if (field.type.kind === 'rows') throw new AppError('UNKNOWN_FIELD', { field: field.key });
  const value = checkValue(field.key, field.type, score);
  const evidence: Evidence = {
    status: 'inferred',
    confidence: 'medium',
    sourceType: 'estimate',
    asOf: context.today,
    recordedBy: context.actor,
    reasoning,
  };
  const held = cellEntries(context.connection, accountId, field.key)[0];
  if (held === undefined) {
    recorder.insert('entry', {
      recordId: accountId,
      accountId,
      fieldKey: field.key,
      position: 0,
      value,
      note: null,
      notApplicable: null,
      evidence,
    });
  } else {
    recorder.update('entry', held.id, {
      value,
      notApplicable: null,
      evidence: keptDisputed(context, held, evidence),
    });
  }
}

/** Scenarios as they are stored, those of newer programs included: what cannot be read is kept as it is. */
function readStored({ connection }: CommandContext): readonly unknown[] {
  return storedScenarios(settingByKey(connection, SCENARIOS_KEY)?.value);
}

function write({ connection }: CommandContext, recorder: Recorder, scenarios: readonly unknown[]): void {
  const value = JSON.parse(JSON.stringify(scenarios)) as SettingRow['value'];
  const stored = settingByKey(connection, SCENARIOS_KEY);
  if (stored === undefined) recorder.insert('setting', { key: SCENARIOS_KEY, value });
  else recorder.update('setting', stored.id, { value });
}

function idOf(stored: unknown): unknown {
  return typeof stored === 'object' && stored !== null && 'id' in stored ? stored.id : undefined;
}

function nameOf(stored: unknown): string {
  return typeof stored === 'object' && stored !== null && 'name' in stored ? String(stored.name) : '';
}
