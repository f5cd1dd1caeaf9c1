import type { Rows, TableName } from '../../shared/schemas/rows.ts';

/** A stored row: snake_case columns, JSON as text. */
export type StoredRow = { readonly [column: string]: string | number | null };

type Table = { readonly columns: readonly string[]; readonly json: ReadonlySet<string> };

const stamp = ['id', 'revision', 'createdAt', 'updatedAt', 'deletedAt'];

/** Column lists of the tables that `commit()` writes; names are the row's property names. */
const TABLES: { readonly [Name in TableName]: Table } = {
  record: { columns: [...stamp, 'kind', 'code', 'accountId', 'parentId', 'place'], json: new Set(['place']) },
  entry: {
    columns: [
      ...stamp,
      'recordId',
      'accountId',
      'fieldKey',
      'position',
      'value',
      'note',
      'notApplicable',
      'evidence',
    ],
    json: new Set(['value', 'evidence']),
  },
  setting: { columns: [...stamp, 'key', 'value'], json: new Set(['value']) },
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Row as the rest of the program knows it. */
export function fromStored<Name extends TableName>(table: Name, stored: StoredRow): Rows[Name] {
  const { columns, json } = TABLES[table];
  const row: Record<string, unknown> = {};
  for (const column of columns) {
    const value = stored[snake(column)] ?? null;
    row[column] = json.has(column) && typeof value === 'string' ? JSON.parse(value) : value;
  }
  return row as Rows[Name];
}

/** Values of a row in column order. */
export function toStored<Name extends TableName>(table: Name, row: Rows[Name]): (string | number | null)[] {
  const { columns, json } = TABLES[table];
  const values: { readonly [column: string]: unknown } = row;
  return columns.map((column) => {
    const value = values[column] ?? null;
    return json.has(column) && value !== null ? JSON.stringify(value) : (value as string | number | null);
  });
}

export function upsertSql(table: TableName): string {
  const columns = TABLES[table].columns.map(snake);
  const updates = columns.filter((column) => column !== 'id').map((column) => `${column} = excluded.${column}`);
  const marks = columns.map(() => '?').join(', ');
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks}) ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`;
}
