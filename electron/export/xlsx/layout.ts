import type { ReportDocument, ReportTable } from '../../../shared/report/document.ts';

/** Where a table stands on its sheet; rows count from 1. `last` < `first` when it has no rows. */
export type PlacedTable = {
  readonly table: ReportTable;
  readonly sheet: string;
  readonly head: number;
  readonly first: number;
  readonly last: number;
};

export type SheetLayout = { readonly name: string; readonly tables: readonly PlacedTable[] };

/** Rows left free between two tables of a sheet. */
const GAP = 1;

/** Sheets in order of first use with the rows that their tables take; tables without a sheet get one of their own. */
export function layoutSheets(report: ReportDocument): readonly SheetLayout[] {
  const sheets = new Map<string, PlacedTable[]>();
  for (const block of report.blocks) {
    if (block.kind !== 'table') continue;
    const sheet = block.sheet ?? `Table ${sheets.size + 1}`;
    const tables = sheets.get(sheet) ?? [];
    const above = tables.at(-1);
    const head = above === undefined ? 1 : endOf(above) + GAP + 1;
    tables.push({ table: block, sheet, head, first: head + 1, last: head + block.rows.length });
    sheets.set(sheet, tables);
  }
  return [...sheets].map(([name, tables]) => ({ name, tables }));
}

/** Last row that the table takes, its sum row included. */
export function endOf({ table, last }: PlacedTable): number {
  return table.totalLabel === undefined ? last : last + 1;
}

/** `A`, `B` … `AA` of a column counted from 0. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}
