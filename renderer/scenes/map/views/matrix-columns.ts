import type { MatrixColumns } from '../../../../shared/domain/account/coverage-matrix-reading.ts';

/** px that a column takes at least and at most, and what the column of our people takes. */
const COLUMN = { least: 48, most: 96, ours: 112 } as const;
/** px of a letter at the size of the heads: wide as Chinese ones are, and narrow as Latin ones are. */
const LETTER = { wide: 13.5, narrow: 7.4 } as const;
const PADDING = 8;

/** Width of a column in px, so that the columns fill a frame of this width as far as that serves them. */
export function columnWidth(frame: number, count: number): number {
  const share = Math.floor((frame - COLUMN.ours) / Math.max(1, count));
  return Math.min(COLUMN.most, Math.max(COLUMN.least, share));
}

/** True when a department stands in a column of this width in two lines at most. */
export function isWrapped(department: string, width: number): boolean {
  return textWidth(department) <= 2 * (width - PADDING);
}

/** True when each name stands upright in a column of this width, in two lines at most that break between words. */
export function areUpright(names: readonly string[], width: number): boolean {
  return names.every((name) => {
    const room = width - PADDING;
    const words = name.split(' ').map(textWidth);
    return textWidth(name) <= room || (words.length === 2 && words.every((word) => word <= room));
  });
}

function textWidth(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\u2e80-\uffff]/u.test(letter) ? LETTER.wide : LETTER.narrow),
    0,
  );
}

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
