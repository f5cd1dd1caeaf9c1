import { utilityProcess } from 'electron';
import type { HostMessage } from '../../shared/ipc/messages.ts';
import type { HostChild } from './host-link.ts';

/**
 * Starts the data host in its own process. It inherits the environment, which is how a development runtime
 * tells it by ZHIBI_SQLITE_BINDING where its copy of the database module is.
 */
export function forkHost(entry: string): HostChild {
  const child = utilityProcess.fork(entry, [], { serviceName: 'zhibi-host' });
  // What comes before anybody listens is kept: the process is started earlier than the program that uses it.
  const early: HostMessage[] = [];
  let earlyExit: number | null = null;
  const keep = (message: HostMessage) => early.push(message);
  const keepExit = (code: number) => {
    earlyExit = code;
  };
  child.on('message', keep);
  child.on('exit', keepExit);
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.off('message', keep);
      child.on('message', listener);
      for (const message of early.splice(0)) listener(message);
    },
    onExit: (listener) => {
      child.off('exit', keepExit);
      if (earlyExit === null) child.once('exit', listener);
      else listener(earlyExit);
    },
    kill: () => child.kill(),
  };
}
