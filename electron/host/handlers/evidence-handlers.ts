import { reportEntry, resolveEntry } from '../../../db/commands/reports.ts';
import type { evidenceContract } from '../../../shared/ipc/evidence.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** Reports of sources, contradictions and their end. */
export const evidenceHandlers: HandlersOf<typeof evidenceContract> = {
  'entry.report': ({ workspace }, input, place) => reportEntry(workspace().commands(place), input),
  'entry.resolve': ({ workspace }, input, place) => resolveEntry(workspace().commands(place), input),
};
