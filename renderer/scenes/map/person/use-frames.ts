import { useEffect, useState } from 'react';
import type { MapFrame } from '../../../../shared/ipc/map-frame.ts';
import type { Client } from '../../../services/client.ts';
import { useStores } from '../../../stores/stores.ts';

/** Answers that were read in this window: the past of an account does not change while a day lasts. */
const known = new WeakMap<Client, Map<string, Promise<readonly MapFrame[] | null>>>();
const LIMIT = 40;

/** The map on some past days, read once a window; null while it is read and when it cannot be. */
export function useFrames(mapId: string | null, dates: readonly string[]): readonly MapFrame[] | null {
  const { account, client, commands } = useStores();
  const [frames, setFrames] = useState<readonly MapFrame[] | null>(null);
  const accountId = account.id;
  const key = `${accountId} ${mapId} ${dates.join(' ')}`;
  useEffect(() => {
    if (accountId === null || dates.length === 0) return;
    let isWanted = true;
    const cache = known.get(client) ?? new Map<string, Promise<readonly MapFrame[] | null>>();
    known.set(client, cache);
    const answer = cache.get(key) ?? commands.mapFrames({ accountId, mapId, dates: [...dates] });
    cache.delete(key);
    cache.set(key, answer);
    const oldest = cache.keys().next().value;
    if (cache.size > LIMIT && oldest !== undefined) cache.delete(oldest);
    void answer.then((read) => {
      if (read === null) cache.delete(key);
      if (isWanted) setFrames(read);
    });
    return () => {
      isWanted = false;
    };
  }, [key, accountId, mapId, client, commands, dates]);
  return frames;
}
