import { closeSync, openSync, readSync, statSync } from 'node:fs';

const PAGE = 4096;
const MAGIC = 'SQLite format 3\0';
/** A page of 4,096 random bytes has about 256 different ones; text and most documents' first pages far fewer. */
const RANDOM_BYTES = 200;

/**
 * What a file is by its first page: `plain` SQLite, `encrypted` (whole pages of noise; nothing else tells it), `empty`
 * or `other`.
 */
export function fileKind(path: string): 'plain' | 'encrypted' | 'empty' | 'other' {
  const { size } = statSync(path);
  if (size === 0) return 'empty';
  const page = Buffer.alloc(Math.min(PAGE, size));
  const handle = openSync(path, 'r');
  try {
    readSync(handle, page, 0, page.length, 0);
  } finally {
    closeSync(handle);
  }
  if (page.toString('latin1', 0, MAGIC.length) === MAGIC) return 'plain';
  return size % PAGE === 0 && new Set(page).size >= RANDOM_BYTES ? 'encrypted' : 'other';
}
