import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import {
  CATALOGUE_VERSION,
  fitsBuiltin,
  type OwnDeclarations,
} from '../../shared/domain/dossier/own-catalogue.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import { sectionsSchema, templatesSchema } from '../../shared/schemas/workspace-catalogue.ts';

/** Files of a few hundred fields have some 100 kB. */
const SIZE_LIMIT = 4_000_000;

const CODES: { readonly [errno: string]: ErrorCode } = {
  EACCES: 'PERMISSION_DENIED',
  EPERM: 'PERMISSION_DENIED',
  EROFS: 'READ_ONLY',
  ENOSPC: 'DISK_FULL',
  EBUSY: 'FILE_IN_USE',
  ENOTDIR: 'FOLDER_MISSING',
};

const fileSchema = z.strictObject({
  format: z.literal('zhibi-catalogue'),
  version: z.literal(CATALOGUE_VERSION),
  sections: sectionsSchema,
  templates: templatesSchema,
});

/**
 * Writes sections and templates as JSON; the file is complete or as it was before.
 * @throws PERMISSION_DENIED, READ_ONLY, DISK_FULL, FILE_IN_USE, FOLDER_MISSING
 */
export async function writeCatalogueFile(
  path: string,
  { sections, templates }: OwnDeclarations,
): Promise<void> {
  const content = { format: 'zhibi-catalogue', version: CATALOGUE_VERSION, sections, templates };
  const temporary = `${path}.part`;
  try {
    await writeFile(temporary, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileError(cause, 'FOLDER_MISSING');
  }
}

/**
 * Reads such a file and checks that every declaration makes sense to this program.
 * @throws FILE_MISSING, PERMISSION_DENIED, FILE_TOO_LARGE, MALFORMED_JSON, CATALOGUE_UNREADABLE
 */
export async function readCatalogueFile(path: string): Promise<OwnDeclarations> {
  const parsed = fileSchema.safeParse(jsonOf(await textOf(path)));
  if (!parsed.success || !fitsBuiltin(parsed.data.sections)) throw new AppError('CATALOGUE_UNREADABLE');
  return { sections: parsed.data.sections, templates: parsed.data.templates };
}

async function textOf(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > SIZE_LIMIT) throw new AppError('FILE_TOO_LARGE');
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw cause instanceof AppError ? cause : fileError(cause, 'FILE_MISSING');
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new AppError('MALFORMED_JSON');
  }
}

function fileError(cause: unknown, missing: ErrorCode): AppError {
  const errno = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new AppError(errno === 'ENOENT' ? missing : (CODES[errno] ?? 'UNEXPECTED'));
}
