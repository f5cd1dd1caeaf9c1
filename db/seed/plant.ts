import { isRow } from '../../shared/domain/account/view.ts';
import type { ScalarType, ScalarValue, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { labelText } from '../../shared/i18n/label-text.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import type { Workspace } from '../workspace.ts';
import { type PlannedState, plannedSteps, type SeedPast } from './plant-past.ts';
import type { SeedRecord, SeedValue, SeedWorkspace } from './types.ts';

type Planted = { readonly seed: SeedRecord; readonly row: RecordRow };
type Filled = Map<string, EntryRow>;

/**
 * Fills an empty workspace with a seed, day by day as its past has it; references by code become ids. `begin` sets the
 * clock to a day. Cannot be undone.
 */
export function plant(
  workspace: Workspace,
  seed: SeedWorkspace,
  locale: Locale,
  past: SeedPast,
  begin: (day: string) => void,
): void {
  const planted: Planted[] = [];
  const filled: Filled = new Map();
  for (const [index, step] of plannedSteps(seed.records, past).entries()) {
    begin(step.day);
    const options = { origin: 'seed', code: step.code, subject: step.subject, place: '' } as const;
    workspace.history.commit(options, (recorder) => {
      if (index === 0) {
        const name = labelText(seed.name, locale);
        for (const [key, value] of Object.entries({ name, today: seed.today, isSample: true }))
          recorder.insert('setting', { key: `workspace.${key}`, value });
      }
      plantRecords(recorder, step.records, planted);
      for (const state of step.states) plantState(workspace, recorder, state, planted, filled);
    });
  }
}

/** Accounts first, then what they hold, so that owners and parents have their ids. */
function plantRecords(recorder: Recorder, seeds: readonly SeedRecord[], planted: Planted[]): void {
  const idOf = (kind: string | null, code: string | undefined, account: string | undefined): string | null =>
    planted.find(
      ({ seed }) => seed.code === code && seed.account === account && (kind === null || seed.kind === kind),
    )?.row.id ?? null;
  const order = (seed: SeedRecord): number =>
    seed.kind === 'account' ? 0 : seed.parent === undefined ? 1 : 2;
  for (const seed of [...seeds].sort((a, b) => order(a) - order(b))) {
    const { kind, code } = seed;
    const id = recorder.newId();
    const accountId = kind === 'account' ? id : idOf('account', seed.account, undefined);
    const parentId = seed.parent === undefined ? null : idOf(null, seed.parent, seed.account);
    const row = recorder.insert('record', { id, kind, code, accountId, parentId, place: null });
    planted.push({ seed, row });
  }
}

function plantState(
  workspace: Workspace,
  recorder: Recorder,
  { seed, fieldKey, position, given, isFirst }: PlannedState,
  planted: readonly Planted[],
  filled: Filled,
): void {
  const row = planted.find((one) => one.seed === seed)?.row;
  if (row === undefined) throw new Error(`The seed fills ${fieldKey} of ${seed.code} before it is there`);
  const resolve = (target: string, code: ScalarValue): string => {
    const candidates = planted.filter((one) => one.seed.kind === target && one.seed.code === code);
    const own = candidates.find((one) => one.row.accountId === row.accountId);
    const found = own ?? candidates.find((one) => one.row.accountId === null) ?? candidates[0];
    if (found === undefined) throw new Error(`The seed refers to an unknown ${target} ${String(code)}`);
    return found.row.id;
  };
  const contentOf = (value: SeedValue) => ({
    value: value.value === null ? null : resolved(workspace, fieldKey, value.value, resolve),
    note: value.note ?? null,
    notApplicable: value.notApplicable ?? null,
    evidence: value.evidence === undefined ? null : namedEvidence(value.evidence, resolve),
  });
  const cell = `${row.id} ${fieldKey} ${position}`;
  const known = filled.get(cell);
  if (!isFirst && known !== undefined) {
    recorder.update('entry', known.id, contentOf(given));
    return;
  }
  const place = { recordId: row.id, accountId: row.accountId, fieldKey, position };
  const entry = recorder.insert('entry', { ...place, ...contentOf(given), rivalOf: null });
  filled.set(cell, entry);
  for (const rival of given.rivals ?? [])
    recorder.insert('entry', { ...place, ...contentOf(rival), rivalOf: entry.id });
}

type Resolve = (target: string, code: ScalarValue) => string;

/** Evidence with the codes of recorder, checker, contacts and files turned into ids. */
function namedEvidence(evidence: Evidence, resolve: Resolve): Evidence {
  const { attachments, note, recordedBy, verifications } = evidence;
  return {
    ...evidence,
    ...(note === undefined ? {} : { note: resolve('note', note) }),
    ...(recordedBy === undefined ? {} : { recordedBy: resolve('colleague', recordedBy) }),
    ...(attachments === undefined
      ? {}
      : { attachments: attachments.map((code) => resolve('attachment', code)) }),
    ...(verifications === undefined
      ? {}
      : {
          verifications: verifications.map((check) => ({
            ...check,
            by: resolve('colleague', check.by),
            with: check.with.map((contact) => resolve('person', contact)),
          })),
        }),
  };
}

function resolved(workspace: Workspace, fieldKey: string, value: Value, resolve: Resolve): Value {
  const type = workspace.catalogue().field(fieldKey)?.type;
  if (type === undefined || type.kind === 'calculated')
    throw new Error(`The seed fills an unknown field ${fieldKey}`);
  if (type.kind !== 'rows')
    return checkValue(fieldKey, type, isRow(value) ? value : cell(type, value, resolve));
  if (!isRow(value)) throw new Error(`The seed fills table ${fieldKey} with a single value`);
  const row = Object.fromEntries(
    Object.entries(value).map(([key, content]) => {
      const column = type.columns.find((one) => one.key === key);
      return [key, content === null || column === undefined ? content : cell(column.type, content, resolve)];
    }),
  );
  return checkValue(fieldKey, type, row);
}

function cell(type: ScalarType, value: ScalarValue, resolve: Resolve): ScalarValue {
  if (type.kind === 'reference') return resolve(type.target, value);
  if (type.kind === 'references' && Array.isArray(value))
    return value.map((code) => resolve(type.target, code));
  return value;
}
