/** One sheet of a file as it was read: cells as text, row 1 first, so that row numbers are those of the file. */
export type SourceTable = {
  /** Name of the sheet; '' for a text file. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
};

/** Most rows and columns that are read of one sheet; more is not a list of people. */
export const ROW_LIMIT = 20_000;
export const COLUMN_LIMIT = 200;

/** A text by which two spellings of one name are equal: width, case, spaces and direction marks do not count. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Column of a spreadsheet by its letters: 0 = A, 26 = AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}
