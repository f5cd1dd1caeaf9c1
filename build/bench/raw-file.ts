import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Connection, openConnection } from '../../db/connection/connection.ts';

/** The same file opened with the product's key and pragmas, for statements without the product around them. */
export function openRaw(path: string, passphrase: string | null = null): Connection {
  return openConnection({ path, passphrase, readOnly: false, mustExist: true, nativeBinding: null });
}

/** A copy of a closed workspace file that a row may write to. */
export function copyOf(path: string, folder: string, name: string): string {
  const copy = join(folder, name);
  copyFileSync(path, copy);
  return copy;
}

/** Encrypts a closed workspace file in place, with the product's cipher. */
export function encrypt(path: string, passphrase: string): void {
  const db = new Database(path);
  // The cipher can only be changed while no write-ahead log stands beside the file.
  db.pragma('journal_mode = DELETE');
  db.pragma("cipher = 'chacha20'");
  db.pragma(`rekey = '${passphrase}'`);
  db.close();
}
