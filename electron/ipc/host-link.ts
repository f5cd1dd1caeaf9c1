import type { HostCallName } from '../../shared/ipc/contract.ts';
import { contract, isCallName } from '../../shared/ipc/contract.ts';
import { TIME_LIMIT } from '../../shared/ipc/define.ts';
import { type HostOnlyName, hostContract } from '../../shared/ipc/host.contract.ts';
import type { HostMessage, HostRequest, TextAnswer } from '../../shared/ipc/messages.ts';
import type { Answer } from '../../shared/schemas/error-envelope.ts';
import type { Logger } from '../services/log.ts';
import { createPendingCalls, failure } from './pending-calls.ts';

/** The data host's process, as much of it as the link needs; tests give a fake one. */
export type HostChild = {
  readonly send: (message: HostRequest) => void;
  readonly onMessage: (listener: (message: HostMessage) => void) => void;
  readonly onExit: (listener: (code: number) => void) => void;
  readonly kill: () => void;
};

export type HostName = HostCallName | HostOnlyName;
export type CallHost = (name: HostName, input: unknown, place?: string) => Promise<Answer>;
/** As `CallHost`, but the value may still be text, to be passed on unread. */
export type RelayHost = (name: HostName, input: unknown, place?: string) => Promise<Answer | TextAnswer>;
export type HostStatus = 'up' | 'restarting' | 'failed';

export type HostLink = {
  /** Calls the host; always answers, with HOST_DOWN while there is none. */
  readonly call: CallHost;
  /** The same for a window. */
  readonly relay: RelayHost;
  /** Ends the host after it has closed the workspace; nothing is restarted any more. */
  readonly stop: () => Promise<void>;
};

type Surroundings = {
  readonly start: () => HostChild;
  readonly onEvent: (name: string, payload: unknown) => void;
  /** The host has loaded and listens; also after a restart. */
  readonly onReady: () => void;
  readonly onStatus: (status: HostStatus) => void;
  /** Brings a restarted host back to the workspace that was open, before anybody else may call it. */
  readonly restore: (call: CallHost) => Promise<void>;
  readonly now: () => number;
  readonly log: Logger;
};

/** A second crash within this time is not answered by another restart. */
const CRASH_WINDOW = 60_000;
/** Longest wait for a host that closes its file at the end. */
const STOP_LIMIT = 5_000;

function timeLimit(name: HostName): number | null {
  return TIME_LIMIT[isCallName(name) ? contract[name].kind : hostContract[name].kind];
}

/** Starts the data host and keeps the connection to it: numbers calls, limits their time, restarts it once. */
export function startHostLink(around: Surroundings): HostLink {
  const pending = createPendingCalls();
  let state: 'up' | 'restarting' | 'failed' | 'stopped' = 'up';
  let lastCrash = Number.NEGATIVE_INFINITY;
  let child: HostChild;
  let unsent: HostRequest[] | null = [];

  const post: RelayHost = (name, input, place = '') => {
    const { id, answer } = pending.open(timeLimit(name));
    const request = { id, name, input, place };
    // A host that is still loading would lose what is sent to it.
    if (unsent) unsent.push(request);
    else child.send(request);
    return answer;
  };

  const read: CallHost = async (...call) => {
    const answer = await post(...call);
    return 'text' in answer ? { ok: true, value: JSON.parse(answer.text) } : answer;
  };

  const receive = (message: HostMessage) => {
    if (message.kind === 'answer') pending.settle(message.id, message.answer);
    else if (message.kind === 'event') around.onEvent(message.name, message.payload);
    else {
      const waiting = unsent ?? [];
      unsent = null;
      for (const request of waiting) child.send(request);
      around.onReady();
    }
  };

  const recover = async () => {
    const now = around.now();
    const again = now - lastCrash < CRASH_WINDOW;
    lastCrash = now;
    state = again ? 'failed' : 'restarting';
    around.onStatus(state);
    if (again) return;
    launch();
    await around.restore(read);
    if (state !== 'restarting') return;
    state = 'up';
    around.onStatus('up');
  };

  const launch = () => {
    unsent = [];
    const launched = around.start();
    child = launched;
    launched.onMessage(receive);
    launched.onExit((code) => {
      if (launched !== child) return;
      unsent = [];
      pending.failAll('HOST_DOWN');
      if (state === 'stopped') return;
      around.log.error('HOST_DOWN', { exit: code });
      void recover();
    });
  };

  const stop = async () => {
    if (state === 'stopped') return;
    const running = state !== 'failed';
    state = 'stopped';
    if (running) {
      const timer = setTimeout(() => pending.failAll('TIMEOUT'), STOP_LIMIT);
      await post('host.close', {});
      clearTimeout(timer);
    }
    child.kill();
  };

  launch();
  return {
    call: (...call) => (state === 'up' ? read(...call) : Promise.resolve(failure('HOST_DOWN'))),
    relay: (...call) => (state === 'up' ? post(...call) : Promise.resolve(failure('HOST_DOWN'))),
    stop,
  };
}
