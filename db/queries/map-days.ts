import { AppError } from '../../shared/errors/app-error.ts';
import type { Connection } from '../connection/connection.ts';
import { recordById } from './read-rows.ts';

/** Sections whose fields move something on the map, or say something about its people. */
const SECTIONS = [
  'per.',
  'pos.',
  'node.',
  'ori.',
  'con.',
  'org.committees',
  'map.relations',
  'map.departments',
];
const OF_OWN_MAP = 'rmap.people';

/**
 * Instants (ISO, UTC) at which anything of the map or its people was written, oldest first; places of cards do not
 * count. A map of its own counts with its rows. @throws NOT_FOUND for an unknown account, and for a map that is not of it
 */
export function mapDays(connection: Connection, accountId: string, mapId: string | null): readonly string[] {
  if (recordById(connection, accountId)?.kind !== 'account') throw new AppError('NOT_FOUND');
  const map = mapId === null ? undefined : recordById(connection, mapId);
  if (mapId !== null && (map?.kind !== 'map' || map.accountId !== accountId)) throw new AppError('NOT_FOUND');
  return connection
    .all<{ at: string }>(
      `SELECT DISTINCT at FROM change_set WHERE seq IN (
         SELECT change_set_seq FROM change WHERE row_id IN (
           SELECT id FROM entry WHERE account_id = :account AND (
             EXISTS (SELECT 1 FROM json_each(:sections) AS section
                      WHERE substr(field_key, 1, length(section.value)) = section.value)
             OR (record_id = :map AND field_key = :rows))
           UNION ALL
           SELECT id FROM record WHERE account_id = :account AND kind IN ('person', 'seat', 'contact')))
       ORDER BY at`,
      { account: accountId, map: mapId, rows: OF_OWN_MAP, sections: JSON.stringify(SECTIONS) },
    )
    .map(({ at }) => at);
}
