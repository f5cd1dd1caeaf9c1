import { RECORD_KIND_INFO } from '../../shared/domain/dossier/record-kinds.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import { cellEntries } from './read-rows.ts';

/** Display name of a record: the first filled title field of its kind, else its code. */
export function recordTitle(connection: Connection, record: Pick<RecordRow, 'id' | 'kind' | 'code'>): string {
  for (const fieldKey of RECORD_KIND_INFO[record.kind].titleFields) {
    const value = cellEntries(connection, record.id, fieldKey)[0]?.value;
    if (typeof value === 'string' && value !== '') return value;
  }
  return record.code;
}
