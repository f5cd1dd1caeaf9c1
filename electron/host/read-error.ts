import { AppError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';

/** A stick that was pulled out and a share that went away look like input errors to the system. */
const CODES: { readonly [errno: string]: ErrorCode } = {
  ENOENT: 'FILE_MISSING',
  ENOTDIR: 'FILE_MISSING',
  EISDIR: 'FILE_MISSING',
  ENODEV: 'FILE_MISSING',
  ENXIO: 'FILE_MISSING',
  ESTALE: 'FILE_MISSING',
  EIO: 'FILE_MISSING',
  EACCES: 'PERMISSION_DENIED',
  EPERM: 'PERMISSION_DENIED',
  EBUSY: 'FILE_IN_USE',
};

/** The error of reading a file that the user chose, with its name; what is none of these stays what it is. */
export function readError(thrown: unknown, file: string): unknown {
  if (thrown instanceof AppError || !(thrown instanceof Error) || !('code' in thrown)) return thrown;
  const code = CODES[String(thrown.code)];
  return code === undefined ? thrown : new AppError(code, { file }, { cause: thrown });
}
