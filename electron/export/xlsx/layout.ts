import type { ReportDocument, ReportTable } from '../../../shared/report/document.ts';

/** A table without its rows: they are written one after the other. */
export type TableHead = Omit<ReportTable, 'rows'>;

/** Where a table stands on its sheet; rows count from 1. `last` grows while rows are written. */
export type PlacedTable = {
  readonly table: TableHead;
  readonly head: number;
  readonly first: number;
  last: number;
};

/** Tables of a sheet from top to bottom, by the name of the sheet. */
export type Layout = ReadonlyMap<string, readonly PlacedTable[]>;

/** Tables of the document by sheet, in order of first use; tables without a sheet get one of their own. */
export function tablesBySheet(report: ReportDocument): ReadonlyMap<string, readonly ReportTable[]> {
  const sheets = new Map<string, ReportTable[]>();
  for (const block of report.blocks) {
    if (block.kind !== 'table') continue;
    const sheet = block.sheet ?? `Table ${sheets.size + 1}`;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), block]);
  }
  return sheets;
}

/** `A`, `B` … `AA` of a column counted from 0; kept, because every cell asks for one. */
export function columnLetter(index: number): string {
  const known = letters[index];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (index % 26));
  const letter = index < 26 ? last : `${columnLetter(Math.floor(index / 26) - 1)}${last}`;
  letters[index] = letter;
  return letter;
}

const letters: string[] = [];
