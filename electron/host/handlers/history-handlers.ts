import { restoreFromTrash } from '../../../db/commands/restore.ts';
import { restoreEntryState } from '../../../db/commands/restore-value.ts';
import { createSnapshot, renameSnapshot, signSnapshot } from '../../../db/commands/snapshots.ts';
import { compareMoments } from '../../../db/queries/compare.ts';
import { entryById, recordById } from '../../../db/queries/read-rows.ts';
import { timeline } from '../../../db/queries/timeline.ts';
import { trash } from '../../../db/queries/trash.ts';
import { holdsSensitive } from '../../../shared/domain/dossier/sensitive.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { historyContract } from '../../../shared/ipc/history.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** What was: trash, snapshots, time line, comparison of two dates. */
export const historyHandlers: HandlersOf<typeof historyContract> = {
  'snapshot.create': ({ workspace }, input, place) => createSnapshot(workspace().commands(place), input),
  'snapshot.rename': ({ workspace }, input, place) => renameSnapshot(workspace().commands(place), input),
  'snapshot.sign': ({ workspace }, input, place) => signSnapshot(workspace().commands(place), input),
  'account.timeline': ({ workspace }, input) => {
    const { connection, catalogue } = workspace();
    if (recordById(connection, input.accountId)?.kind !== 'account') throw new AppError('NOT_FOUND');
    return timeline(connection, catalogue(), input);
  },
  'account.compare': ({ workspace }, input) =>
    compareMoments(workspace().connection, workspace().catalogue(), input),
  'entry.restore': ({ workspace, unlocked }, input, place) => {
    const { connection, catalogue, commands } = workspace();
    const entry = entryById(connection, input.entryId);
    if (
      entry !== undefined &&
      holdsSensitive(catalogue(), entry.fieldKey) &&
      !unlocked.isOpen(entry.recordId)
    )
      throw new AppError('SENSITIVE_LOCKED', { field: entry.fieldKey });
    return restoreEntryState(commands(place), input);
  },
  'trash.list': ({ workspace }, input) => trash(workspace().connection, workspace().catalogue(), input),
  'trash.restore': ({ workspace }, input, place) => restoreFromTrash(workspace().commands(place), input),
};
