import { isRow } from '../../shared/domain/account/view.ts';
import type { RowValue, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';
import { requireField, requireTable } from './find.ts';
import { checkReferences } from './references.ts';
import { removeWithRivals } from './rivals.ts';

/** A row that a table is to hold; `entryId` names one that is there. */
export type WantedRow = { readonly entryId: string | null; readonly columns: RowValue };

type Options = {
  readonly evidence: Evidence;
  /** Only rows with these cells are looked at; the rest of the table is somebody else's. */
  readonly of?: RowValue;
  /** Rows without an id that agree in these columns are the same row. */
  readonly match?: readonly string[];
};

/**
 * Part of a command: a table, or its rows with certain cells, holds from now on just these rows. Rows that are as they
 * were keep their evidence, changed ones and new ones get the one given, the rest goes to the trash.
 * @throws NOT_FOUND for an id that is none of the rows, VALIDATION_FAILED, TEXT_TOO_LONG, REFERENCE_MISSING, DATE_IN_FUTURE
 */
export function putRows(
  context: CommandContext,
  recorder: Recorder,
  record: RecordRow,
  fieldKey: string,
  wanted: readonly WantedRow[],
  { evidence, of = {}, match = [] }: Options,
): void {
  const field = requireField(context, record, fieldKey);
  const table = requireTable(field);
  const all = cellEntries(context.connection, record.id, fieldKey);
  const left = new Map(
    all.filter(({ value }) => agrees(value, of, Object.keys(of))).map((row) => [row.id, row]),
  );
  const placed = wanted.map(({ entryId, columns }) => {
    const entry = entryId === null ? sameRow(left, columns, match) : left.get(entryId);
    if (entryId !== null && entry === undefined) throw new AppError('NOT_FOUND');
    if (entry !== undefined) left.delete(entry.id);
    const before = entry !== undefined && isRow(entry.value) ? entry.value : {};
    const value = checkValue(fieldKey, table, { ...before, ...columns });
    checkReferences(context, field, value, entry?.value ?? null);
    return { entry, value };
  });
  for (const entry of left.values()) removeWithRivals(context, recorder, entry);
  let last = all.at(-1)?.position ?? 0;
  for (const { entry, value } of placed) {
    if (entry === undefined) {
      last += 1;
      const { id: recordId, accountId } = record;
      recorder.insert('entry', { recordId, accountId, fieldKey, position: last, value, evidence });
    } else if (JSON.stringify(value) !== JSON.stringify(entry.value))
      recorder.update('entry', entry.id, { value, evidence });
  }
}

function sameRow(
  rows: ReadonlyMap<string, EntryRow>,
  columns: RowValue,
  match: readonly string[],
): EntryRow | undefined {
  if (match.length === 0) return undefined;
  return [...rows.values()].find(({ value }) => agrees(value, columns, match));
}

function agrees(value: Value | null, row: RowValue, keys: readonly string[]): boolean {
  return isRow(value) && keys.every((key) => (value[key] ?? null) === (row[key] ?? null));
}
