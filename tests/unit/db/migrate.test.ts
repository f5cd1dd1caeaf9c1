import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Connection, openConnection } from '../../../db/connection/connection.ts';
import { MIGRATIONS, migrate, schemaVersionOf } from '../../../db/migrations/migrate.ts';
import type { Migration } from '../../../db/migrations/migration.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

/** Released migrations never change: a mistake is mended by a new one. Add a line for each new migration. */
const FROZEN: Readonly<Record<number, string>> = {
  10: 'f168a9508d6504a8',
  20: '9cb88569ef0f2c3f',
  30: '5eba66bdb54ec61c',
  40: '8779bf23dd36f31b',
};

function connection(passphrase: string | null = null): Connection {
  const path = join(temporaryFolder(), 'm.zhibi');
  return openConnection({ path, passphrase, readOnly: false, mustExist: false, nativeBinding: null });
}

const hashOf = ({ sql }: Migration) => createHash('sha256').update(sql).digest('hex').slice(0, 16);

const next: Migration = {
  version: 50,
  sql: 'CREATE TABLE extra (a TEXT) STRICT; INSERT INTO extra VALUES (1);',
};
const broken: Migration = {
  version: 60,
  sql: 'CREATE TABLE more (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);',
};

describe('migrations', () => {
  it('are frozen, numbered upwards in steps of ten', () => {
    expect(Object.fromEntries(MIGRATIONS.map((migration) => [migration.version, hashOf(migration)]))).toEqual(
      FROZEN,
    );
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, index) => (index + 1) * 10));
  });

  it('make every table STRICT', () => {
    const db = connection();
    migrate(db);
    const tables = db.all<{ name: string; strict: number; type: string }>(
      "SELECT name, strict, type FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
    );
    const own = tables.filter(({ type, name }) => type === 'table' && !name.startsWith('search_index'));
    expect(own.map(({ name }) => name).sort()).toEqual(
      [
        'access_log',
        'blob',
        'blob_part',
        'change',
        'change_set',
        'entry',
        'erasing',
        'export_log',
        'record',
        'search_document',
        'setting',
      ].sort(),
    );
    expect(own.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  it.each([null, '口令口令口令口令'])(
    'copy a file with data first, also an encrypted one (%s)',
    (passphrase) => {
      const db = connection(passphrase);
      migrate(db);
      db.run(
        "INSERT INTO setting VALUES ('00000000-0000-4000-8000-000000000001', 'k', '1', 1, '', '', NULL)",
      );
      migrate(db, [...MIGRATIONS, next]);
      expect(schemaVersionWithout(db)).toBe(50);
      const copy = openConnection({
        path: `${db.path}.before-40`,
        passphrase,
        readOnly: true,
        mustExist: true,
        nativeBinding: null,
      });
      expect(schemaVersionOf(copy)).toBe(40);
      expect(copy.all('SELECT key FROM setting')).toHaveLength(1);
    },
  );

  it('carry the rows of the first schema over, with all their references', () => {
    const db = connection();
    migrate(db, MIGRATIONS.slice(0, 1));
    const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
    const record = `INSERT INTO record VALUES (?, ?, ?, ?, ?, NULL, 1, '', '', NULL)`;
    db.run(record, id(1), 'account', 'K01', id(1), null);
    db.run(record, id(2), 'round', 'R01', id(1), null);
    db.run(record, id(3), 'respondent', 'A01', id(1), id(2));
    db.run(
      `INSERT INTO entry VALUES (?, ?, ?, 'rsp.name', 0, '"x"', NULL, NULL, NULL, 1, '', '', NULL)`,
      id(4),
      id(3),
      id(1),
    );
    migrate(db);
    expect(db.all('SELECT 1 FROM pragma_foreign_key_check')).toEqual([]);
    expect(db.pragma('foreign_keys')).toBe(1);
    expect(db.all('SELECT code, parent_id FROM record ORDER BY code')).toEqual([
      { code: 'A01', parent_id: id(2) },
      { code: 'K01', parent_id: null },
      { code: 'R01', parent_id: null },
    ]);
    expect(() => db.run(`UPDATE entry SET record_id = '${id(9)}'`)).toThrow();
  });

  it('turn the places of dragged people into rows of the account’s map', () => {
    const db = connection();
    migrate(db, MIGRATIONS.slice(0, 3));
    const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
    const record = `INSERT INTO record VALUES (?, ?, ?, ?, NULL, ?, 1, '2025-01-01', '2025-01-02', ?)`;
    db.run(record, id(1), 'account', 'K01', id(1), null, null);
    db.run(record, id(2), 'person', 'S01', id(1), '{"x":12.5,"y":-40}', null);
    db.run(record, id(3), 'person', 'S02', id(1), '{"x":1,"y":2}', null);
    db.run(record, id(4), 'person', 'S03', id(1), '{"x":3,"y":4}', '2025-01-03');
    db.run(record, id(5), 'person', 'S04', id(1), null, null);
    migrate(db);
    const rows = db.all<{ id: string; value: string; position: number }>(
      "SELECT id, value, position FROM entry WHERE field_key = 'map.places' AND record_id = account_id ORDER BY position",
    );
    expect(rows.map(({ value }) => JSON.parse(value))).toEqual([
      { node: id(2), view: 'tree', x: 12.5, y: -40 },
      { node: id(3), view: 'tree', x: 1, y: 2 },
    ]);
    expect(rows.map(({ position }) => position)).toEqual([1, 2]);
    for (const row of rows)
      expect(row.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(db.all('SELECT 1 FROM record WHERE place IS NOT NULL')).toEqual([]);
  });

  it('roll a failed step back and keep the copy', () => {
    const db = connection();
    migrate(db);
    expect(() => migrate(db, [...MIGRATIONS, next, broken])).toThrow(
      expect.objectContaining({ code: 'MIGRATION_FAILED' }),
    );
    expect(schemaVersionWithout(db)).toBe(50);
    expect(db.all("SELECT 1 FROM sqlite_schema WHERE name = 'more'")).toEqual([]);
    expect(existsSync(`${db.path}.before-40`)).toBe(true);
  });
});

function schemaVersionWithout(db: Connection): number {
  return Number(db.pragma('user_version'));
}

describe('constraints are the last validator', () => {
  it.each([
    "INSERT INTO record VALUES ('short', 'account', 'A', 'short', NULL, NULL, 1, '', '', NULL)",
    "INSERT INTO record VALUES ('00000000-0000-4000-8000-000000000001', 'dragon', 'A', NULL, NULL, NULL, 1, '', '', NULL)",
    "INSERT INTO record VALUES ('00000000-0000-4000-8000-000000000001', 'person', 'A', NULL, NULL, NULL, 1, '', '', NULL)",
    "INSERT INTO setting VALUES ('00000000-0000-4000-8000-000000000001', 'k', 'no json', 1, '', '', NULL)",
    "INSERT INTO setting VALUES ('00000000-0000-4000-8000-000000000001', 'k', '1', 0, '', '', NULL)",
  ])('%s', (sql) => {
    const db = connection();
    migrate(db);
    expect(() => db.run(sql)).toThrow(expect.objectContaining({ code: 'INVARIANT_BROKEN' }));
  });
});
