import type { MatrixColumns } from '../../../../shared/domain/account/coverage-matrix-reading.ts';

/** Width of a column in px, as in the style sheet. */
export const COLUMN_WIDTH = 48;

/** One person of theirs as a column. */
export type MatrixColumn = { readonly personId: string; readonly department: string };

/** Columns in the order of their departments; `isShown` leaves people out. */
export function columnsOf(
  departments: readonly MatrixColumns[],
  isShown: (personId: string) => boolean,
): readonly MatrixColumn[] {
  return departments.flatMap(({ department, people }) =>
    people.filter(isShown).map((personId) => ({ personId, department })),
  );
}

/** Neighbouring columns of one department, with how many they are. */
export function spansOf(
  columns: readonly MatrixColumn[],
): readonly { readonly department: string; readonly first: string; readonly count: number }[] {
  const spans: { department: string; first: string; count: number }[] = [];
  for (const { personId, department } of columns) {
    const last = spans.at(-1);
    if (last?.department === department) last.count += 1;
    else spans.push({ department, first: personId, count: 1 });
  }
  return spans;
}
