import { isRow } from '../../../shared/domain/account/view.ts';
import type { Column, RowValue } from '../../../shared/domain/dossier/types.ts';
import type { EntryRow } from '../../../shared/schemas/rows.ts';
import type { RowChange } from '../../stores/commands.ts';

type Block = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** What a fill-down of the block changes: its first row goes into the others; of a single row, the row above into it. */
export function planFill(
  rows: readonly EntryRow[],
  columns: readonly Column[],
  { top, bottom, left, right }: Block,
): RowChange['updates'] {
  const from = top === bottom ? top - 1 : top;
  const source = rows[from]?.value ?? null;
  if (!isRow(source)) return [];
  const filled: RowValue = Object.fromEntries(
    columns.slice(left, right + 1).map(({ key }) => [key, source[key] ?? null]),
  );
  if (Object.keys(filled).length === 0) return [];
  return rows.slice(from + 1, bottom + 1).map(({ id }) => ({ entryId: id, columns: filled }));
}
