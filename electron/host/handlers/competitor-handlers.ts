import type { competitorContract } from '../../../shared/ipc/competitor.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** One rival across all accounts. */
export const competitorHandlers: HandlersOf<typeof competitorContract> = {};
