import { randomBytes } from 'node:crypto';
import { AppError } from '../../shared/errors/app-error.ts';

/** Tokens stand for files that the user chose in a dialog of main, so that no page ever sends a path. */
export type Tokens<Subject> = {
  /** A new token for one window. */
  readonly issue: (windowId: number, subject: Subject) => string;
  /** What the token stands for, once. Throws TOKEN_INVALID when it is unknown, used or another window's. */
  readonly redeem: (windowId: number, token: string) => Subject;
  /** Forgets all tokens of a window that is gone. */
  readonly forget: (windowId: number) => void;
};

const MAX_OPEN = 100;

/** An empty set of tokens; the oldest is forgotten when more than a hundred are open. */
export function createTokens<Subject>(): Tokens<Subject> {
  const open = new Map<string, { readonly windowId: number; readonly subject: Subject }>();
  return {
    issue: (windowId, subject) => {
      const token = randomBytes(24).toString('base64url');
      open.set(token, { windowId, subject });
      const oldest = open.keys().next();
      if (open.size > MAX_OPEN && !oldest.done) open.delete(oldest.value);
      return token;
    },
    redeem: (windowId, token) => {
      const found = open.get(token);
      if (!found || found.windowId !== windowId) throw new AppError('TOKEN_INVALID');
      open.delete(token);
      return found.subject;
    },
    forget: (windowId) => {
      for (const [token, { windowId: owner }] of open) if (owner === windowId) open.delete(token);
    },
  };
}
