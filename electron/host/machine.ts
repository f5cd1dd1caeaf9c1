import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { HostTools } from './host.ts';
import { localDay } from './local-day.ts';

/** What this machine gives the engine: clock, ids, the user's name, the SQLite binding of the runtime. */
export function machineTools(): Omit<HostTools, 'emit' | 'checkOutput'> {
  return {
    now: () => new Date().toISOString(),
    today: () => localDay(new Date()),
    newId: () => randomUUID(),
    actor: actorName(),
    nativeBinding: process.env.ZHIBI_SQLITE_BINDING ?? null,
  };
}

function actorName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without a name, as in some containers.
    return '';
  }
}
