import type { Connection } from '../connection/connection.ts';
import { dropContent } from './content.ts';

/**
 * Contents that no attachment names: imports that a crash cut off, and files of an erased account. An attachment in the
 * trash keeps its entry and so its content, because undo and restore want it back.
 */
export function orphanedContents(connection: Connection): string[] {
  if (connection.get('SELECT 1 FROM blob LIMIT 1') === undefined) return [];
  const named = new Set(
    connection
      .all<{ hash: string | null }>(
        `SELECT value ->> '$' AS hash FROM entry
          WHERE record_id IN (SELECT id FROM record WHERE kind = 'attachment') AND field_key = 'att.hash'`,
      )
      .map(({ hash }) => hash),
  );
  return connection
    .all<{ hash: string }>('SELECT hash FROM blob ORDER BY hash')
    .map(({ hash }) => hash)
    .filter((hash) => !named.has(hash));
}

/** Removes orphaned contents; answers how many. Run when a workspace is opened, before anybody imports. */
export function sweepBlobs(connection: Connection): number {
  if (connection.readOnly) return 0;
  const orphans = orphanedContents(connection);
  for (const hash of orphans) for (const _part of dropContent(connection, hash));
  return orphans.length;
}
