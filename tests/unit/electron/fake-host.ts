import type { HostChild } from '../../../electron/ipc/host-link.ts';
import type { Logger } from '../../../electron/services/log.ts';
import type { HostMessage, HostRequest } from '../../../shared/ipc/messages.ts';

export type FakeHost = HostChild & {
  readonly requests: HostRequest[];
  readonly say: (message: HostMessage) => void;
  readonly answerLast: (value: unknown) => void;
  readonly die: (code?: number) => void;
  readonly isKilled: () => boolean;
};

/** A data host process as the link sees it, steered by the test. */
export function fakeHost(): FakeHost {
  const requests: HostRequest[] = [];
  let hear: (message: HostMessage) => void = () => undefined;
  let exit: (code: number) => void = () => undefined;
  let killed = false;
  const say = (message: HostMessage) => hear(message);
  return {
    requests,
    say,
    send: (message) => void requests.push(message),
    onMessage: (listener) => {
      hear = listener;
    },
    onExit: (listener) => {
      exit = listener;
    },
    kill: () => {
      killed = true;
    },
    isKilled: () => killed,
    answerLast: (value) => say({ kind: 'answer', id: requests.at(-1)?.id ?? 0, answer: { ok: true, value } }),
    die: (code = 1) => exit(code),
  };
}

export type Line = { readonly level: string; readonly code: string; readonly facts: unknown };

/** A logger that keeps its lines. */
export function fakeLog(): Logger & { readonly lines: Line[] } {
  const lines: Line[] = [];
  const write = (level: string) => (code: string, facts?: unknown) => void lines.push({ level, code, facts });
  return { lines, info: write('info'), warn: write('warn'), error: write('error') };
}
