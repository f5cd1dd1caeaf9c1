import { useSyncExternalStore } from 'react';

const query = matchMedia('(min-height: 960px)');

/** True while the window has room for large charts; follows its height. */
export function useIsTall(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}

function subscribe(callback: () => void): () => void {
  query.addEventListener('change', callback);
  return () => query.removeEventListener('change', callback);
}
