import type { evidenceContract } from '../../../shared/ipc/evidence.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** What is known of a field and how sure it is: reports, contradictions, answers to questions. */
export const evidenceHandlers: HandlersOf<typeof evidenceContract> = {};
