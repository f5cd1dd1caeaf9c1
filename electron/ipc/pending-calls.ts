import { AppError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import type { TextAnswer } from '../../shared/ipc/messages.ts';
import type { Answer } from '../../shared/schemas/error-envelope.ts';

/** The answer for an error that main itself finds. */
export function failure(code: ErrorCode): Answer {
  return { ok: false, error: new AppError(code).toEnvelope() };
}

type AnyAnswer = Answer | TextAnswer;
type Pending = { readonly settle: (answer: AnyAnswer) => void; readonly timer: NodeJS.Timeout | null };

export type PendingCalls = {
  /** A number for a new call and the promise of its answer; TIMEOUT after `limit` milliseconds (null = never). */
  readonly open: (limit: number | null) => { readonly id: number; readonly answer: Promise<AnyAnswer> };
  /** Settles a call; an answer that nobody waits for any more is dropped. */
  readonly settle: (id: number, answer: AnyAnswer) => void;
  /** Settles all calls with one code. */
  readonly failAll: (code: ErrorCode) => void;
};

/** Calls that wait for the answer of another process. */
export function createPendingCalls(): PendingCalls {
  const waiting = new Map<number, Pending>();
  let lastId = 0;
  const settle = (id: number, answer: AnyAnswer) => {
    const call = waiting.get(id);
    if (!call) return;
    waiting.delete(id);
    if (call.timer) clearTimeout(call.timer);
    call.settle(answer);
  };
  return {
    open: (limit) => {
      lastId += 1;
      const id = lastId;
      const answer = new Promise<AnyAnswer>((resolve) => {
        const timer = limit === null ? null : setTimeout(() => settle(id, failure('TIMEOUT')), limit);
        waiting.set(id, { settle: resolve, timer });
      });
      return { id, answer };
    },
    settle,
    failAll: (code) => {
      for (const id of [...waiting.keys()]) settle(id, failure(code));
    },
  };
}
