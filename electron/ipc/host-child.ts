import { utilityProcess } from 'electron';
import type { HostChild } from './host-link.ts';

/**
 * Starts the data host in its own process. It inherits the environment, which is how a development runtime
 * tells it by ZHIBI_SQLITE_BINDING where its copy of the database module is.
 */
export function forkHost(entry: string): HostChild {
  const child = utilityProcess.fork(entry, [], { serviceName: 'zhibi-host' });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  };
}
