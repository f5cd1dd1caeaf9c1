import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTableFile } from '../../../electron/import/read-table-file.ts';
import { guessColumns, headingRow } from '../../../shared/import/people/column-roles.ts';
import type { KnownChart } from '../../../shared/import/people/known-people.ts';
import { type ImportOptions, type ImportPlan, planImport } from '../../../shared/import/people/plan.ts';
import type { SourceTable } from '../../../shared/import/people/source-table.ts';

export const LISTS = join(import.meta.dirname, '../../fixtures/data/people');
export const NOBODY: KnownChart = { people: [], seats: [], regions: new Map() };

export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(LISTS, name)));

/** The sheet of a fixture that holds the people: the last one. */
export function listOf(name: string): SourceTable {
  const table = readTableFile(bytesOf(name)).at(-1);
  if (table === undefined) throw new Error(`${name} has no sheet`);
  return table;
}

/** The choice that the dialog begins with. */
export function choiceFor(table: SourceTable, more: Partial<ImportOptions> = {}): ImportOptions {
  const headings = headingRow(table);
  return {
    headings,
    columns: guessColumns(table.rows[headings] ?? []),
    existing: 'keep',
    unknownBoss: 'placeholder',
    guessLevels: true,
    cuts: [],
    leftOut: [],
    ...more,
  };
}

export function planFor(
  table: SourceTable,
  more: Partial<ImportOptions> = {},
  known: KnownChart = NOBODY,
): ImportPlan {
  return planImport(table, choiceFor(table, more), known);
}

/** A list with these rows under Chinese headings. */
export function listWith(rows: readonly (readonly string[])[]): SourceTable {
  return { name: '', rows: [['工号', '姓名', '职位', '部门', '上级'], ...rows] };
}
