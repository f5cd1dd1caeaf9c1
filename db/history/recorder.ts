import { AppError } from '../../shared/errors/app-error.ts';
import type { Rows, TableName } from '../../shared/schemas/rows.ts';
import { TABLE_NAMES } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import { fromStored, type StoredRow, toStored, upsertSql } from '../schema/tables.ts';

/** Columns that the recorder keeps itself. */
type Stamp = 'id' | 'revision' | 'createdAt' | 'updatedAt' | 'deletedAt';
/** What an entry has none of unless it says so: a remark, a reason not to apply, a value it contradicts. */
const BARE_ENTRY = { note: null, notApplicable: null, rivalOf: null };
type Bare = keyof typeof BARE_ENTRY;
/** A row to insert. */
export type NewRow<Name extends TableName> = Omit<Rows[Name], Stamp | Bare> & { readonly id?: string } & {
  readonly [Key in Bare]?: string | null;
};
export type Patch<Name extends TableName> = Partial<Omit<Rows[Name], Exclude<Stamp, 'deletedAt'>>>;

export type Change<Name extends TableName = TableName> = {
  readonly table: Name;
  readonly before: Rows[Name] | null;
  readonly after: Rows[Name];
};

/** The only hand that writes rows; it exists inside one `commit()` and remembers what it did. */
export type Recorder = {
  readonly insert: <Name extends TableName>(table: Name, row: NewRow<Name>) => Rows[Name];
  /** Writes a changed copy; returns the row as it is when the patch changes nothing. @throws NOT_FOUND */
  readonly update: <Name extends TableName>(table: Name, id: string, patch: Patch<Name>) => Rows[Name];
  /** Moves a row to the trash. */
  readonly remove: (table: TableName, id: string) => void;
  /** Row by id, trash included; undefined when it never was. */
  readonly read: <Name extends TableName>(table: Name, id: string) => Rows[Name] | undefined;
  readonly now: string;
  readonly newId: () => string;
};

export type RecorderTools = { readonly now: string; readonly newId: () => string };

/** Makes a recorder and the list that it fills, one change a row: first `before`, last `after`. */
export function createRecorder(
  connection: Connection,
  { now, newId }: RecorderTools,
): { readonly recorder: Recorder; readonly changes: () => readonly Change[] } {
  const touched = new Map<string, Change>();

  const read = <Name extends TableName>(table: Name, id: string): Rows[Name] | undefined => {
    const stored = connection.get<StoredRow>(`SELECT * FROM ${table} WHERE id = ?`, id);
    return stored === undefined ? undefined : fromStored(table, stored);
  };
  const write = <Name extends TableName>(table: Name, before: Rows[Name] | null, after: Rows[Name]): void => {
    connection.run(upsertSql(table), ...toStored(table, after));
    const first = touched.get(after.id);
    touched.set(after.id, { table, before: first === undefined ? before : first.before, after } as Change);
  };
  const update = <Name extends TableName>(table: Name, id: string, patch: Patch<Name>): Rows[Name] => {
    const before = read(table, id);
    if (before === undefined) throw new AppError('NOT_FOUND');
    const after = { ...before, ...patch, revision: before.revision + 1, updatedAt: now };
    if (hasSameContent(before, after)) return before;
    write(table, before, after);
    return after;
  };

  const recorder: Recorder = {
    now,
    newId,
    read,
    update,
    insert: (table, row) => {
      const full = {
        ...(table === 'entry' ? BARE_ENTRY : {}),
        ...row,
        id: row.id ?? newId(),
        revision: 1,
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      };
      // The spread of a generic row cannot be proven to be that row again.
      const inserted = full as unknown as Rows[typeof table];
      write(table, null, inserted);
      return inserted;
    },
    remove: (table, id) => {
      update(table, id, { deletedAt: now } as Patch<typeof table>);
    },
  };
  const changes = (): readonly Change[] =>
    [...touched.values()].sort((a, b) => TABLE_NAMES.indexOf(a.table) - TABLE_NAMES.indexOf(b.table));
  return { recorder, changes };
}

/** Equal but for revision and time of change. */
export function hasSameContent<Name extends TableName>(a: Rows[Name], b: Rows[Name]): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(row: Rows[TableName]): string {
  const { revision: _revision, updatedAt: _updatedAt, ...content } = row;
  return canonical(content);
}

/** JSON with sorted keys, so that equal values are equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
