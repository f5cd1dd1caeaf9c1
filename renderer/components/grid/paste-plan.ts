import type { Column, RowValue, ScalarValue } from '../../../shared/domain/dossier/types.ts';
import type { Parsed, ParseProblem } from '../../../shared/format/parse.ts';
import { ROW_LIMIT } from '../../../shared/ipc/limits.ts';

export type PasteProblem = {
  /** Line of the block, from 1. */
  readonly line: number;
  readonly column: Column;
  readonly code: ParseProblem | 'required' | 'tooMany';
};

export type PastePlan = {
  readonly updates: readonly { readonly row: number; readonly columns: RowValue }[];
  readonly additions: readonly RowValue[];
  /** When there is any, nothing is written. */
  readonly problems: readonly PasteProblem[];
};

type PasteTarget = {
  readonly columns: readonly Column[];
  /** Rows that exist; the block overwrites those it covers and adds what reaches beyond. */
  readonly rowCount: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly parse: (column: Column, text: string) => Parsed;
  readonly labelOf: (column: Column) => string;
};

/** What a pasted block would change. A first line that repeats the headings is left out; blank lines too. */
export function planPaste(block: readonly (readonly string[])[], target: PasteTarget): PastePlan {
  const columns = target.columns.slice(target.at.column);
  const updates: { row: number; columns: RowValue }[] = [];
  const additions: RowValue[] = [];
  const problems: PasteProblem[] = [];
  const lines = block.filter((cells) => cells.some((text) => text.trim() !== ''));
  const hasHeading = lines[0] !== undefined && isHeading(lines[0], columns, target.labelOf);

  const first = columns[0];
  if (lines.length > ROW_LIMIT && first !== undefined) {
    return { updates, additions, problems: [{ line: ROW_LIMIT + 1, column: first, code: 'tooMany' }] };
  }
  lines.slice(hasHeading ? 1 : 0).forEach((cells, index) => {
    const line = index + (hasHeading ? 2 : 1);
    const found: { [key: string]: ScalarValue | null } = {};
    columns.slice(0, cells.length).forEach((column, position) => {
      const parsed = target.parse(column, cells[position] ?? '');
      if (!parsed.ok) problems.push({ line, column, code: parsed.code });
      else if (parsed.value === null && column.required === true)
        problems.push({ line, column, code: 'required' });
      else found[column.key] = parsed.value;
    });
    const row = target.at.row + index;
    if (row < target.rowCount) updates.push({ row, columns: found });
    else {
      const missing = target.columns.filter(({ key, required }) => required === true && !(key in found));
      const reported = problems.filter((problem) => problem.line === line).map(({ column }) => column);
      for (const column of missing)
        if (!reported.includes(column)) problems.push({ line, column, code: 'required' });
      additions.push(found);
    }
  });
  return { updates, additions, problems };
}

function isHeading(
  cells: readonly string[],
  columns: readonly Column[],
  labelOf: (column: Column) => string,
): boolean {
  return cells.every((text, index) => {
    const column = columns[index];
    return column === undefined
      ? text.trim() === ''
      : text
          .trim()
          .replace(/[(（].*$/, '')
          .trim() === labelOf(column);
  });
}
