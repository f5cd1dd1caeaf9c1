import { createFirm, takeOverSubsidiaries } from '../../../db/commands/firms.ts';
import type { groupContract } from '../../../shared/ipc/group.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** Groups of companies. */
export const groupHandlers: HandlersOf<typeof groupContract> = {
  'group.createFirm': ({ workspace }, input, place) => createFirm(workspace().commands(place), input),
  'group.takeOverSubsidiaries': ({ workspace }, input, place) =>
    takeOverSubsidiaries(workspace().commands(place), input),
};
