import { basename } from 'node:path';
import type { WorkspaceState } from '../../shared/ipc/workspace.contract.ts';
import { createTokens } from './tokens.ts';
import type { SessionState } from './workspace-session.ts';

export type UnlockTokens = {
  /** The state as one window may see it: a locked file has that window's token in place of its path. */
  readonly stateFor: (windowId: number, state: SessionState) => WorkspaceState;
  /** The path behind a token, once. Throws TOKEN_INVALID. */
  readonly redeem: (windowId: number, token: string) => string;
  readonly forget: (windowId: number) => void;
};

/** One token a window for the locked file; it is the same until it is used or another file is locked. */
export function createUnlockTokens(): UnlockTokens {
  const tokens = createTokens<string>();
  const current = new Map<number, { readonly token: string; readonly path: string }>();
  const forget = (windowId: number) => {
    tokens.forget(windowId);
    current.delete(windowId);
  };
  const tokenFor = (windowId: number, path: string): string => {
    const known = current.get(windowId);
    if (known?.path === path) return known.token;
    forget(windowId);
    const token = tokens.issue(windowId, path);
    current.set(windowId, { token, path });
    return token;
  };
  return {
    stateFor: (windowId, state) => {
      if (state.status !== 'locked') return state;
      return { status: 'locked', token: tokenFor(windowId, state.path), fileName: basename(state.path) };
    },
    redeem: (windowId, token) => {
      const path = tokens.redeem(windowId, token);
      current.delete(windowId);
      return path;
    },
    forget,
  };
}
