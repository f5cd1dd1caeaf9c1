import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';

const CODES: { readonly [errno: string]: ErrorCode } = {
  EACCES: 'PERMISSION_DENIED',
  EPERM: 'PERMISSION_DENIED',
  EROFS: 'READ_ONLY',
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EBUSY: 'FILE_IN_USE',
  ETXTBSY: 'FILE_IN_USE',
  ENOENT: 'FOLDER_MISSING',
  ENOTDIR: 'FOLDER_MISSING',
};

/**
 * Writes a file so that the target is either the complete new file or what it was before: `produce` fills a temporary
 * file in the same folder, which is flushed to disk and then renamed. The temporary file is removed on failure.
 * @throws AppError PERMISSION_DENIED, READ_ONLY, DISK_FULL, FILE_IN_USE, FOLDER_MISSING, CANCELLED or EXPORT_FAILED.
 */
export async function writeAtomically(
  path: string,
  produce: (temporaryPath: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    // Made here, so that a missing or locked folder is told before the work begins.
    await (await open(temporary, 'w', 0o600)).close();
    await produce(temporary);
    await flush(temporary);
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw exportError(cause);
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The error of an export as users are told it; an AppError stays what it is. */
export function exportError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const errno = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new AppError(CODES[errno] ?? 'EXPORT_FAILED', {}, { cause });
}
