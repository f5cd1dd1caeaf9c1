import { extname, join, parse } from 'node:path';

/** Characters that Windows, macOS or Linux refuse in a file name, and control characters. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]/gu;
const MAX_PART = 80;

/** A name that every system accepts, made of one that a user chose; never empty. */
export function fileNameSafe(name: string): string {
  return name.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim() || '-';
}

/** Joins parts to a file name that every system accepts, `客户档案-千澜汽车-2026-01-15.docx`; empty parts are left out. */
export function fileNameOf(parts: readonly string[], extension: string): string {
  const clean = parts.map((part) =>
    part.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim().slice(0, MAX_PART),
  );
  return `${clean.filter((part) => part !== '').join('-')}.${extension}`;
}

/**
 * The chosen path with the wanted extension. Some systems do not add it, and then they have not asked about an
 * existing file of that name either, so a free name is taken.
 */
export function withExtension(path: string, extension: string, exists: (path: string) => boolean): string {
  if (extname(path).toLowerCase() === `.${extension}`) return path;
  const { dir, base } = parse(path);
  for (let count = 1; ; count += 1) {
    const candidate = join(dir, `${base}${count === 1 ? '' : ` ${count}`}.${extension}`);
    if (!exists(candidate)) return candidate;
  }
}
