import type { Dialogs } from '../../services/dialogs.ts';
import { fileNameOf } from '../../services/file-names.ts';
import type { UnlockTokens } from '../../services/unlock-tokens.ts';
import type { WorkspaceSession } from '../../services/workspace-session.ts';
import type { MainHandlers } from '../answer-request.ts';

type Names =
  | 'workspace.state'
  | 'workspace.create'
  | 'workspace.chooseFile'
  | 'workspace.unlock'
  | 'workspace.openSample'
  | 'workspace.deleteSample';

type Parts = {
  readonly session: WorkspaceSession;
  readonly dialogs: Dialogs;
  readonly unlockTokens: UnlockTokens;
  /** Name that the save dialog offers for a new workspace, in the user's language. */
  readonly newName: () => string;
  /** Sends `workspace.changed` to every window. */
  readonly announce: () => void;
};

/** Calls that choose, open, unlock and leave workspaces. */
export function workspaceHandlers(parts: Parts): Pick<MainHandlers, Names> {
  const { session, dialogs, unlockTokens } = parts;
  return {
    'workspace.state': async (_input, { windowId }) =>
      unlockTokens.stateFor(windowId, await session.settled()),
    'workspace.create': async ({ passphrase }, { windowId }) => {
      const path = await dialogs.chooseTarget(windowId, 'zhibi', fileNameOf([parts.newName()], 'zhibi'));
      return path === null ? null : unlockTokens.stateFor(windowId, await session.create(path, passphrase));
    },
    'workspace.chooseFile': async (_input, { windowId }) => {
      const path = await dialogs.chooseWorkspace(windowId);
      return path === null ? null : unlockTokens.stateFor(windowId, await session.openFile(path));
    },
    'workspace.unlock': async ({ token, passphrase }, { windowId }) => {
      const path = unlockTokens.redeem(windowId, token);
      try {
        return unlockTokens.stateFor(windowId, await session.unlock(path, passphrase));
      } catch (thrown) {
        // The token is used up; the window gets a new one for its next attempt.
        parts.announce();
        throw thrown;
      }
    },
    'workspace.openSample': async (_input, { windowId }) =>
      unlockTokens.stateFor(windowId, await session.openSample()),
    'workspace.deleteSample': async (_input, { windowId }) =>
      unlockTokens.stateFor(windowId, await session.deleteSample()),
  };
}
