import type { CallOutput } from '../../../shared/ipc/contract.ts';

/** What the data host knows of one competitor, and of it at one account. */
export type Profile = CallOutput<'competitor.read'>;
export type RivalAtAccount = Profile['accounts'][number];
