import type { Connection } from '../connection/connection.ts';

/** Number of known people by account, counted without reading them: a list of thousands shows no more than that. */
export function peopleCounts(connection: Connection): ReadonlyMap<string, number> {
  const sql = `SELECT account_id AS id, count(*) AS n FROM record
    WHERE kind = 'person' AND deleted_at IS NULL GROUP BY account_id`;
  return new Map(connection.all<{ id: string; n: number }>(sql).map(({ id, n }) => [id, n]));
}
