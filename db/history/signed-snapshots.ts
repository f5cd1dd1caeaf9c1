import { AppError } from '../../shared/errors/app-error.ts';
import type { Connection } from '../connection/connection.ts';
import type { Change } from './recorder.ts';

const SIGNATURE = 'snp.signed_at';

/** True once a snapshot is signed, in the trash too. */
export function isSigned(connection: Connection, recordId: string): boolean {
  const sql = 'SELECT 1 AS signed FROM entry WHERE record_id = ? AND field_key = ?';
  return connection.get<{ signed: number }>(sql, recordId, SIGNATURE) !== undefined;
}

/**
 * A signed snapshot stays as it is, whoever asks: command, undo, restore. Only its account takes it along into the
 * trash and back.
 * @throws AppError FIELD_LOCKED
 */
export function refuseSignedChanges(connection: Connection, changes: readonly Change[]): void {
  const moving = new Set(
    changes.flatMap(({ after }) => ('kind' in after && after.kind === 'account' ? [after.id] : [])),
  );
  for (const { before, after } of changes) {
    const snapshotId = snapshotOf(after);
    if (before === null || snapshotId === null || !('accountId' in after)) continue;
    if (after.accountId !== null && moving.has(after.accountId)) continue;
    if (isSigned(connection, snapshotId)) throw new AppError('FIELD_LOCKED', { field: SIGNATURE });
  }
}

function snapshotOf(row: Change['after']): string | null {
  if ('kind' in row) return row.kind === 'snapshot' ? row.id : null;
  return 'fieldKey' in row && row.fieldKey.startsWith('snp.') ? row.recordId : null;
}
