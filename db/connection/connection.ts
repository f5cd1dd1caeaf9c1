import Database from 'better-sqlite3';
import { storageError } from './sqlite-errors.ts';

/** "ZHIB" in ASCII: tells our files from other SQLite files. */
export const APPLICATION_ID = 0x5a484942;

/** How long an opening waits for another program to let go of the file. */
const BUSY_MS = 1_000;

export type Connection = {
  /** All rows of a statement; statements are prepared once a text. */
  readonly all: <Row>(sql: string, ...parameters: readonly unknown[]) => Row[];
  readonly get: <Row>(sql: string, ...parameters: readonly unknown[]) => Row | undefined;
  /** Runs one writing statement. Only `commit()`, the logs, migrations, the search index and file contents call it. */
  readonly run: (sql: string, ...parameters: readonly unknown[]) => void;
  /** Several statements without parameters, for migrations and pragmas. */
  readonly exec: (sql: string) => void;
  readonly pragma: (text: string) => unknown;
  /** Runs `work` in one BEGIN IMMEDIATE transaction; rolled back when it throws. */
  readonly transaction: <Result>(work: () => Result) => Result;
  readonly path: string;
  readonly encrypted: boolean;
  readonly readOnly: boolean;
  readonly close: () => void;
};

export type OpenFileOptions = {
  readonly path: string;
  /** null = the file is not encrypted. */
  readonly passphrase: string | null;
  readonly readOnly: boolean;
  readonly mustExist: boolean;
  /** Path of a compiled binding for runtimes that cannot load the shipped one; null = the shipped one. */
  readonly nativeBinding: string | null;
};

/**
 * Opens a SQLite file, applies the key and the pragmas of architecture §4.2, and reads once so that a wrong key or a
 * foreign file shows at once. @throws AppError with a storage code.
 */
export function openConnection(options: OpenFileOptions): Connection {
  let db: Database.Database | undefined;
  try {
    db = new Database(options.path, {
      readonly: options.readOnly,
      fileMustExist: options.mustExist,
      ...(options.nativeBinding === null ? {} : { nativeBinding: options.nativeBinding }),
    });
    if (options.passphrase !== null) applyKey(db, options.passphrase);
    db.pragma(`busy_timeout = ${BUSY_MS}`);
    // One instance a file: a second one would not hear of the first one's changes. The system drops the lock on a
    // crash. It is a write lock, which a file that is only read does not get.
    if (!options.readOnly) db.pragma('locking_mode = EXCLUSIVE');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    applyPragmas(db, options.readOnly);
    return wrap(db, options);
  } catch (thrown) {
    db?.close();
    throw storageError(thrown);
  }
}

function applyKey(db: Database.Database, passphrase: string): void {
  db.pragma("cipher='chacha20'");
  db.pragma(`key='${passphrase.replaceAll("'", "''")}'`);
}

function applyPragmas(db: Database.Database, readOnly: boolean): void {
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  // Decrypting a page costs 2–4 times a read, so the whole of an ordinary file stays in the cache (256 MB at most).
  db.pragma('cache_size = -262144');
  if (readOnly) return;
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('checkpoint_fullfsync = ON');
  db.pragma('secure_delete = ON');
}

function wrap(db: Database.Database, options: OpenFileOptions): Connection {
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (thrown) {
      throw storageError(thrown);
    }
  };
  return {
    all: <Row>(sql: string, ...parameters: readonly unknown[]) =>
      guarded(() => prepare(sql).all(...parameters) as Row[]),
    get: <Row>(sql: string, ...parameters: readonly unknown[]) =>
      guarded(() => prepare(sql).get(...parameters) as Row | undefined),
    run: (sql, ...parameters) => {
      guarded(() => prepare(sql).run(...parameters));
    },
    exec: (sql) => {
      guarded(() => db.exec(sql));
    },
    pragma: (text) => guarded(() => db.pragma(text, { simple: true })),
    transaction: (work) => guarded(() => db.transaction(work).immediate()),
    path: options.path,
    encrypted: options.passphrase !== null,
    readOnly: options.readOnly,
    close: () => {
      statements.clear();
      db.close();
    },
  };
}
