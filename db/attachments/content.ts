import { PART_BYTES } from '../../shared/domain/attachment/limits.ts';
import type { Connection } from '../connection/connection.ts';

export { PART_BYTES };

export type Content = { readonly hash: string; readonly size: number };

/** How many parts a content of so many bytes has. */
export function partCount(size: number): number {
  return Math.ceil(size / PART_BYTES);
}

/** Writes one part of a content in a transaction of its own; the first one declares the content. */
export function writePart(
  connection: Connection,
  content: Content & { readonly at: string },
  part: number,
  bytes: Uint8Array,
): void {
  connection.transaction(() => {
    connection.run(
      'INSERT OR IGNORE INTO blob (hash, size, created_at) VALUES (?, ?, ?)',
      content.hash,
      content.size,
      content.at,
    );
    connection.run(
      'INSERT INTO blob_part (hash, part, bytes) VALUES (?, ?, ?)',
      content.hash,
      part,
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    );
  });
}

/** One part of a content; undefined when it is not there. */
export function readPart(connection: Connection, hash: string, part: number): Uint8Array | undefined {
  return connection.get<{ bytes: Uint8Array }>(
    'SELECT bytes FROM blob_part WHERE hash = ? AND part = ?',
    hash,
    part,
  )?.bytes;
}

/** Whether every part of the content is there. */
export function hasContent(connection: Connection, { hash, size }: Content): boolean {
  const stored = connection.get<{ size: number }>('SELECT size FROM blob WHERE hash = ?', hash);
  if (stored?.size !== size) return false;
  const found = connection.get<{ parts: number }>(
    'SELECT count(*) AS parts FROM blob_part WHERE hash = ?',
    hash,
  );
  return found?.parts === partCount(size);
}

/** Takes a content away, one part a step, so that the caller can let others work in between. */
export function* dropContent(connection: Connection, hash: string): Generator<number> {
  const parts = connection.all<{ part: number }>(
    'SELECT part FROM blob_part WHERE hash = ? ORDER BY part DESC',
    hash,
  );
  for (const { part } of parts) {
    connection.run('DELETE FROM blob_part WHERE hash = ? AND part = ?', hash, part);
    yield part;
  }
  connection.run('DELETE FROM blob WHERE hash = ?', hash);
}
