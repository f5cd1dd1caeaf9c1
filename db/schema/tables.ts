import type { Rows, TableName } from '../../shared/schemas/rows.ts';

/** A stored row: snake_case columns, JSON as text. */
export type StoredRow = { readonly [column: string]: string | number | null };

/** A column: property of the row, name in the file, and whether its values are JSON. */
type Column = { readonly name: string; readonly stored: string; readonly isJson: boolean };

const STAMP = ['id', 'revision', 'createdAt', 'updatedAt', 'deletedAt'];

/** Worked out once, because every row that is read or written goes through these lists. */
function columnsOf(own: readonly string[], json: readonly string[]): readonly Column[] {
  return [...STAMP, ...own].map((name) => ({ name, stored: snake(name), isJson: json.includes(name) }));
}

/** Column lists of the tables that `commit()` writes; names are the row's property names. */
const TABLES: { readonly [Name in TableName]: readonly Column[] } = {
  record: columnsOf(['kind', 'code', 'accountId', 'parentId', 'place'], ['place']),
  entry: columnsOf(
    [
      'recordId',
      'accountId',
      'fieldKey',
      'position',
      'value',
      'note',
      'notApplicable',
      'evidence',
      'rivalOf',
    ],
    ['value', 'evidence'],
  ),
  setting: columnsOf(['key', 'value'], ['value']),
};

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Row as the rest of the program knows it. */
export function fromStored<Name extends TableName>(table: Name, stored: StoredRow): Rows[Name] {
  const row: Record<string, unknown> = {};
  for (const { name, stored: column, isJson } of TABLES[table]) {
    const value = stored[column] ?? null;
    row[name] = isJson && typeof value === 'string' ? JSON.parse(value) : value;
  }
  return row as Rows[Name];
}

/** Values of a row in column order. */
export function toStored<Name extends TableName>(table: Name, row: Rows[Name]): (string | number | null)[] {
  const values: { readonly [name: string]: unknown } = row;
  return TABLES[table].map(({ name, isJson }) => {
    const value = values[name] ?? null;
    return isJson && value !== null ? JSON.stringify(value) : (value as string | number | null);
  });
}

/** Statement that inserts a row, or overwrites the one with its id; its parameters are `toStored`. */
export function upsertSql(table: TableName): string {
  return UPSERTS[table];
}

const UPSERTS = { record: upsertOf('record'), entry: upsertOf('entry'), setting: upsertOf('setting') };

function upsertOf(table: TableName): string {
  const columns = TABLES[table].map(({ stored }) => stored);
  const updates = columns
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`);
  const marks = columns.map(() => '?').join(', ');
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks}) ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`;
}
