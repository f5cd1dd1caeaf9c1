import { createHash } from 'node:crypto';
import type { Connection } from '../connection/connection.ts';
import { hasContent, partCount, readPart } from './content.ts';
import { orphanedContents } from './sweep.ts';

export type ContentCheck = {
  /** Contents with parts missing or of another size than declared. */
  readonly incomplete: number;
  /** Contents that an attachment names and that are not there. */
  readonly missing: number;
  /** Contents that nobody names; they go at the next opening and do no harm. */
  readonly orphaned: number;
  /** Contents that are not what their SHA-256 says; null = not looked at. */
  readonly altered: number | null;
};

/** Looks over the stored files without changing them; `verify` reads every byte of them. */
export function checkContents(connection: Connection, verify: boolean): ContentCheck {
  const contents = connection.all<{ hash: string; size: number; bytes: number | null }>(
    `SELECT hash, size, (SELECT sum(length(bytes)) FROM blob_part WHERE blob_part.hash = blob.hash) AS bytes
       FROM blob`,
  );
  const whole = contents.filter(
    (content) => (content.bytes ?? 0) === content.size && hasContent(connection, content),
  );
  const missing = connection.get<{ n: number }>(
    `SELECT count(*) AS n FROM entry JOIN record ON record.id = record_id
      WHERE kind = 'attachment' AND field_key = 'att.hash' AND value ->> '$' NOT IN (SELECT hash FROM blob)`,
  );
  return {
    incomplete: contents.length - whole.length,
    missing: missing?.n ?? 0,
    orphaned: orphanedContents(connection).length,
    altered: verify ? whole.filter((content) => digestOf(connection, content) !== content.hash).length : null,
  };
}

function digestOf(connection: Connection, { hash, size }: { hash: string; size: number }): string {
  const digest = createHash('sha256');
  for (let part = 0; part < partCount(size); part += 1)
    digest.update(readPart(connection, hash, part) ?? new Uint8Array());
  return digest.digest('hex');
}
