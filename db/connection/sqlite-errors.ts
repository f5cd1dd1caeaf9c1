import { AppError, toAppError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';

/** The one place where SQLite's and the file system's codes become ours. */
const BY_PREFIX: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_READONLY', 'READ_ONLY'],
  ['SQLITE_BUSY', 'DB_LOCKED'],
  ['SQLITE_LOCKED', 'DB_LOCKED'],
  ['SQLITE_CORRUPT', 'DB_CORRUPT'],
  ['SQLITE_NOTADB', 'NOT_A_WORKSPACE'],
  ['SQLITE_CANTOPEN', 'PERMISSION_DENIED'],
  ['SQLITE_PERM', 'PERMISSION_DENIED'],
  ['SQLITE_CONSTRAINT', 'INVARIANT_BROKEN'],
  ['SQLITE_IOERR', 'DISK_FULL'],
  ['ENOSPC', 'DISK_FULL'],
  ['EDQUOT', 'DISK_FULL'],
  ['EROFS', 'READ_ONLY'],
  ['EACCES', 'PERMISSION_DENIED'],
  ['EPERM', 'PERMISSION_DENIED'],
  ['ENOENT', 'FILE_MISSING'],
  ['EISDIR', 'NOT_A_WORKSPACE'],
  ['EEXIST', 'ALREADY_EXISTS'],
  ['EBUSY', 'FILE_IN_USE'],
];

/** Turns a storage failure into an AppError; what is no storage failure passes through `toAppError`. */
export function storageError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const code = codeOf(thrown);
  const known = BY_PREFIX.find(([prefix]) => code.startsWith(prefix));
  return known === undefined ? toAppError(thrown) : new AppError(known[1], {}, { cause: thrown });
}

function codeOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return '';
  return typeof thrown.code === 'string' ? thrown.code : '';
}
