import { readFileSync } from 'node:fs';
import { storageError } from '../../db/connection/sqlite-errors.ts';
import { AppError } from '../../shared/errors/app-error.ts';

/** @throws AppError MALFORMED_JSON naming where the text came from */
export function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new AppError('MALFORMED_JSON', { file: source }, { cause: thrown });
  }
}

/** JSON of a file. @throws AppError FILE_MISSING, PERMISSION_DENIED, MALFORMED_JSON */
export function readJsonFile(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (thrown) {
    throw storageError(thrown);
  }
  return parseJson(text, path);
}
