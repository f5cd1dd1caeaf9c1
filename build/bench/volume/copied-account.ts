import type { Recorder } from '../../../db/history/recorder.ts';
import type { EntryRow, RecordRow } from '../../../shared/schemas/rows.ts';

export type Rows = { readonly records: readonly RecordRow[]; readonly entries: readonly EntryRow[] };

/** Fields that make an account known by its name. */
const NAMES = new Set(['bas.short', 'bas.name_zh', 'bas.name_en']);

/**
 * Inserts the rows once more with ids of their own; references among them, and to what `known` maps, follow.
 * Returns the new id of every old one.
 */
export function insertCopy(
  recorder: Recorder,
  rows: Rows,
  known: ReadonlyMap<string, string>,
  account?: { readonly name: string; readonly code: string },
): ReadonlyMap<string, string> {
  const ids = new Map(known);
  for (const { id } of [...rows.records, ...rows.entries]) ids.set(id, recorder.newId());
  const idOf = (id: string): string => ids.get(id) ?? id;
  const moved = <Part>(part: Part): Part =>
    JSON.parse(JSON.stringify(part, (_key, value) => (typeof value === 'string' ? idOf(value) : value)));
  for (const { kind, code, ...row } of [...rows.records].sort(
    (a, b) => Number(b.kind === 'account') - Number(a.kind === 'account'),
  )) {
    recorder.insert('record', {
      kind,
      id: idOf(row.id),
      code: kind === 'account' && account !== undefined ? account.code : code,
      accountId: row.accountId === null ? null : idOf(row.accountId),
      parentId: row.parentId === null ? null : idOf(row.parentId),
      place: row.place,
    });
  }
  for (const { fieldKey, position, value, note, notApplicable, evidence, ...row } of rows.entries) {
    recorder.insert('entry', {
      id: idOf(row.id),
      fieldKey,
      position,
      note,
      notApplicable,
      recordId: idOf(row.recordId),
      accountId: row.accountId === null ? null : idOf(row.accountId),
      value: account !== undefined && NAMES.has(fieldKey) ? account.name : moved(value),
      evidence: moved(evidence),
      rivalOf: row.rivalOf === null ? null : idOf(row.rivalOf),
    });
  }
  return ids;
}
