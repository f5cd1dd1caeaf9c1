import { isRow } from '../../shared/domain/account/view.ts';
import type { ScalarType, ScalarValue, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { labelText } from '../../shared/i18n/label-text.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import type { Workspace } from '../workspace.ts';
import type { SeedRecord, SeedValue, SeedWorkspace } from './types.ts';

type Planted = { readonly seed: SeedRecord; readonly row: RecordRow };

/** Fills an empty workspace with a seed in one commit; references by code become ids. Cannot be undone. */
export function plant(workspace: Workspace, seed: SeedWorkspace, locale: Locale): void {
  workspace.history.commit({ origin: 'seed', code: 'seed', subject: '', place: '' }, (recorder) => {
    const name = labelText(seed.name, locale);
    for (const [key, value] of Object.entries({ name, today: seed.today, isSample: true })) {
      recorder.insert('setting', { key: `workspace.${key}`, value });
    }
    const planted = plantRecords(recorder, seed.records);
    for (const one of planted) plantValues(workspace, recorder, one, planted);
  });
}

/** Accounts first, then what they hold, so that owners and parents have their ids. */
function plantRecords(recorder: Recorder, seeds: readonly SeedRecord[]): readonly Planted[] {
  const planted: Planted[] = [];
  const idOf = (kind: string | null, code: string | undefined, account: string | undefined): string | null =>
    planted.find(
      ({ seed }) => seed.code === code && seed.account === account && (kind === null || seed.kind === kind),
    )?.row.id ?? null;
  const order = (seed: SeedRecord): number =>
    seed.kind === 'account' ? 0 : seed.parent === undefined ? 1 : 2;
  for (const seed of [...seeds].sort((a, b) => order(a) - order(b))) {
    const id = recorder.newId();
    const accountId = seed.kind === 'account' ? id : idOf('account', seed.account, undefined);
    const parentId = seed.parent === undefined ? null : idOf(null, seed.parent, seed.account);
    const row = recorder.insert('record', {
      id,
      kind: seed.kind,
      code: seed.code,
      accountId,
      parentId,
      place: null,
    });
    planted.push({ seed, row });
  }
  return planted;
}

function plantValues(
  workspace: Workspace,
  recorder: Recorder,
  { seed, row }: Planted,
  planted: readonly Planted[],
): void {
  const resolve = (target: string, code: ScalarValue): string => {
    const candidates = planted.filter((one) => one.seed.kind === target && one.seed.code === code);
    const own = candidates.find((one) => one.row.accountId === row.accountId);
    const found = own ?? candidates.find((one) => one.row.accountId === null) ?? candidates[0];
    if (found === undefined) throw new Error(`The seed refers to an unknown ${target} ${String(code)}`);
    return found.row.id;
  };
  for (const [fieldKey, given] of Object.entries(seed.values)) {
    const isTable = Array.isArray(given);
    const values: readonly SeedValue[] = isTable ? given : [given as SeedValue];
    const plantOne = (value: SeedValue, position: number, rivalOf: string | null): EntryRow =>
      recorder.insert('entry', {
        recordId: row.id,
        accountId: row.accountId,
        fieldKey,
        position,
        value: value.value === null ? null : resolved(workspace, fieldKey, value.value, resolve),
        note: value.note ?? null,
        notApplicable: value.notApplicable ?? null,
        evidence: value.evidence === undefined ? null : namedEvidence(value.evidence, resolve),
        rivalOf,
      });
    values.forEach((value, index) => {
      const { id, position } = plantOne(value, isTable ? index + 1 : 0, null);
      for (const rival of value.rivals ?? []) plantOne(rival, position, id);
    });
  }
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
