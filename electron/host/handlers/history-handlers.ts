import type { historyContract } from '../../../shared/ipc/history.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** What was: trash, snapshots, time line, comparison of two dates. */
export const historyHandlers: HandlersOf<typeof historyContract> = {};
