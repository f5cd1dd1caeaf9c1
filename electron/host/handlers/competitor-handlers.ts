import { rivalProfile } from '../../../db/queries/competitors.ts';
import type { competitorContract } from '../../../shared/ipc/competitor.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** One rival across all accounts. */
export const competitorHandlers: HandlersOf<typeof competitorContract> = {
  'competitor.list': ({ workspace, rivals }) => rivals.list(workspace()),
  'competitor.read': ({ workspace }, { name }) => rivalProfile(workspace(), name),
};
