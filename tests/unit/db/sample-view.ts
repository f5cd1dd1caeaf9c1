import { sampleWorkspace } from '../../../db/seed/sample.ts';
import type { SeedRecord, SeedValue } from '../../../db/seed/types.ts';
import {
  type AccountView,
  createAccountView,
  isRow,
  type StoredEntry,
  type StoredRecord,
} from '../../../shared/domain/account/view.ts';
import { builtinCatalogue } from '../../../shared/domain/dossier/builtin.ts';
import type { ScalarType, ScalarValue, Value } from '../../../shared/domain/dossier/types.ts';

export const sampleRecords = sampleWorkspace.records;

/** Stands for the id that a record gets when it is stored. */
export function idOf(seed: SeedRecord): string {
  return `${seed.account ?? ''}/${seed.kind}/${seed.code}`;
}

/** Values of a field as rows or as the one value. */
export function valuesOf(given: SeedValue | readonly SeedValue[]): readonly SeedValue[] {
  return Array.isArray(given) ? given : [given as SeedValue];
}

/** Record meant by a code: of the same account first, then of the workspace, then of the only account that has it. */
export function find(seed: SeedRecord, target: string, code: unknown): SeedRecord | undefined {
  const account = seed.kind === 'account' ? seed.code : seed.account;
  const candidates = sampleRecords.filter((one) => one.kind === target && one.code === code);
  return (
    candidates.find((one) => one.account === account) ??
    candidates.find((one) => one.account === undefined) ??
    (candidates.length === 1 ? candidates[0] : undefined)
  );
}

/** A cell with codes turned into ids, as `idFor` makes them; undefined where a code means nothing. */
export function resolveCell(
  seed: SeedRecord,
  type: ScalarType,
  value: ScalarValue | null,
  idFor: (found: SeedRecord) => string,
): ScalarValue | null | undefined {
  const resolve = (target: string, code: unknown) => {
    const found = find(seed, target, code);
    return found === undefined ? undefined : idFor(found);
  };
  if (value === null) return null;
  if (type.kind === 'reference') return resolve(type.target, value);
  if (type.kind !== 'references' || !Array.isArray(value)) return value;
  const ids = value.map((code) => resolve(type.target, code));
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

/** A value or row with codes turned into ids. */
export function resolveValue(
  seed: SeedRecord,
  fieldKey: string,
  value: Value | null,
  idFor: (found: SeedRecord) => string = idOf,
): Value | null | undefined {
  const type = builtinCatalogue.field(fieldKey)?.type;
  if (value === null || type === undefined || type.kind === 'calculated') return value;
  if (type.kind !== 'rows') return isRow(value) ? value : resolveCell(seed, type, value, idFor);
  if (!isRow(value)) return undefined;
  const cells = Object.entries(value).map(([key, cell]) => {
    const column = type.columns.find((one) => one.key === key);
    return [key, column === undefined ? cell : resolveCell(seed, column.type, cell, idFor)] as const;
  });
  return cells.some(([, cell]) => cell === undefined) ? undefined : (Object.fromEntries(cells) as Value);
}

const records: readonly StoredRecord[] = sampleRecords.map((seed) => ({
  id: idOf(seed),
  kind: seed.kind,
  code: seed.code,
  accountId:
    seed.kind === 'account' ? idOf(seed) : seed.account === undefined ? null : `/account/${seed.account}`,
  parentId: seed.parent === undefined ? null : `${seed.account}/round/${seed.parent}`,
  place: null,
}));

const entries: readonly StoredEntry[] = sampleRecords.flatMap((seed) =>
  Object.entries(seed.values).flatMap(([fieldKey, given]) =>
    valuesOf(given).map((one, position) => ({
      id: `${idOf(seed)} ${fieldKey} ${position}`,
      recordId: idOf(seed),
      fieldKey,
      position,
      value: resolveValue(seed, fieldKey, one.value) ?? null,
      note: one.note ?? null,
      notApplicable: one.notApplicable ?? null,
      evidence: one.evidence ?? null,
    })),
  ),
);

/** The sample as the rules see it, on the sample's own day. */
export function sampleView(account: string): AccountView {
  const accountId = `/account/${account}`;
  const own = records.filter((record) => record.accountId === accountId || record.accountId === null);
  const ids = new Set(own.map((record) => record.id));
  return createAccountView({
    catalogue: builtinCatalogue,
    today: sampleWorkspace.today,
    accountId,
    records: own,
    entries: entries.filter((entry) => ids.has(entry.recordId)),
  });
}
