import type { standingContract } from '../../../shared/ipc/standing.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** How accounts are served and what happened at them. */
export const standingHandlers: HandlersOf<typeof standingContract> = {
  'standing.list': async ({ workspace, standings }, { accountIds }) => [
    ...(await standings.list(workspace, accountIds)),
  ],
};
