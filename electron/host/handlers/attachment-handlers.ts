import type { attachmentContract } from '../../../shared/ipc/attachment.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** Files inside the workspace. */
export const attachmentHandlers: HandlersOf<typeof attachmentContract> = {};
