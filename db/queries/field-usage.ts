import type { CallOutput } from '../../shared/ipc/contract.ts';
import type { Connection } from '../connection/connection.ts';

/** In how many accounts each of the fields holds a value or a row; fields without data are left out. */
export function fieldUsage(connection: Connection, keys: readonly string[]): CallOutput<'catalogue.usage'> {
  if (keys.length === 0) return [];
  return connection.all<{ key: string; accounts: number }>(
    `SELECT field_key AS key, count(DISTINCT ifnull(account_id, '')) AS accounts FROM entry
      WHERE deleted_at IS NULL AND value IS NOT NULL AND field_key IN (SELECT value FROM json_each(?))
      GROUP BY field_key`,
    JSON.stringify(keys),
  );
}
