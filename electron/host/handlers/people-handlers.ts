import type { peopleContract } from '../../../shared/ipc/people.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** People of a customer: moves, sensitive data, what is held about a person, erasure. */
export const peopleHandlers: HandlersOf<typeof peopleContract> = {};
