import { approveReview, openReview, proposeTier, rejectReview } from '../../../db/commands/reviews.ts';
import { decideTiers, recordYear } from '../../../db/commands/tier-decisions.ts';
import type { reviewContract } from '../../../shared/ipc/review.contract.ts';
import type { HandlersOf } from './handler-types.ts';

export const reviewHandlers: HandlersOf<typeof reviewContract> = {
  'review.open': ({ workspace }, input, place) => openReview(workspace().commands(place), input),
  'review.propose': ({ workspace, summaries }, input, place) =>
    proposeTier(workspace().commands(place), summaries.ratable(workspace(), [input.accountId])[0], input),
  'review.approve': ({ workspace, summaries }, input, place) =>
    approveReview(
      workspace().commands(place),
      (accountId) => summaries.ratable(workspace(), [accountId])[0],
      input,
    ),
  'review.reject': ({ workspace }, input, place) => rejectReview(workspace().commands(place), input),
  'tier.decide': ({ workspace, summaries }, input, place) =>
    decideTiers(workspace().commands(place), summaries.ratable(workspace(), input.accountIds), input),
  'tier.recordYear': ({ workspace }, input, place) => recordYear(workspace().commands(place), input),
};
