import { rmSync } from 'node:fs';
import { AppError } from '../../shared/errors/app-error.ts';
import { APPLICATION_ID, type Connection } from '../connection/connection.ts';
import { core } from './0010-core.ts';
import { dossiers } from './0020-dossiers.ts';
import { decisions } from './0030-decisions.ts';
import { relationshipMap } from './0040-relationship-map.ts';
import type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [core, dossiers, decisions, relationshipMap];
export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map((migration) => migration.version));

/** Version stored in the file. @throws AppError NOT_A_WORKSPACE for a foreign SQLite file, DATABASE_NEWER. */
export function schemaVersionOf(connection: Connection): number {
  const version = Number(connection.pragma('user_version'));
  const tables = connection.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_schema')?.n ?? 0;
  const applicationId = Number(connection.pragma('application_id'));
  if (tables > 0 && applicationId !== APPLICATION_ID) throw new AppError('NOT_A_WORKSPACE');
  if (version > SCHEMA_VERSION) throw new AppError('DATABASE_NEWER', { file: version, app: SCHEMA_VERSION });
  return version;
}

/**
 * Brings the file to the newest schema, each step in its own transaction with its version inside. A file that already
 * holds data is copied beside itself first (`NAME.before-VERSION`); the copy is kept.
 * @throws AppError DATABASE_NEWER, NOT_A_WORKSPACE, MIGRATION_FAILED (the failed step is rolled back).
 */
export function migrate(connection: Connection, migrations: readonly Migration[] = MIGRATIONS): void {
  const from = schemaVersionOf(connection);
  const pending = migrations
    .filter((migration) => migration.version > from)
    .sort((a, b) => a.version - b.version);
  if (pending.length === 0) return;
  if (connection.readOnly) throw new AppError('READ_ONLY');
  if (from > 0) copyBefore(connection, from);
  // A table that is built anew would be emptied row by row against its references; each step checks them at its end.
  connection.pragma('foreign_keys = OFF');
  try {
    for (const migration of pending) apply(connection, migration);
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

function apply(connection: Connection, migration: Migration): void {
  try {
    connection.transaction(() => {
      connection.exec(migration.sql);
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      connection.pragma(`user_version = ${migration.version}`);
      const broken = connection.get('SELECT 1 FROM pragma_foreign_key_check');
      if (broken !== undefined) throw new AppError('MIGRATION_FAILED', { version: migration.version });
    });
  } catch (thrown) {
    const isOurs =
      thrown instanceof AppError && thrown.code !== 'UNEXPECTED' && thrown.code !== 'INVARIANT_BROKEN';
    if (isOurs) throw thrown;
    throw new AppError('MIGRATION_FAILED', { version: migration.version }, { cause: thrown });
  }
}

/** `VACUUM INTO` keeps the encryption; `backup()` cannot copy encrypted files. */
function copyBefore(connection: Connection, version: number): void {
  const copy = `${connection.path}.before-${version}`;
  rmSync(copy, { force: true });
  connection.run('VACUUM INTO ?', copy);
}
