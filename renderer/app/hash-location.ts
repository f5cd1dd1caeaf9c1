import { useSyncExternalStore } from 'react';
import type { BaseLocationHook } from 'wouter';

/**
 * The route behind the # of the address, path and query together. wouter's own hash hook puts the query before the #
 * and keeps it when the next address has none, so a field would stay selected on every later page.
 */
export function currentRoute(): string {
  const route = location.hash.replace(/^#/, '');
  return route.startsWith('/') ? route : `/${route}`;
}

/** Opens a route; `replace` leaves no step in the window's history. */
export function goTo(route: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (route === currentRoute()) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${route}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Location hook for wouter's Router. */
export const useHashPath: BaseLocationHook = () => [
  useSyncExternalStore(onRouteChange, () => currentRoute().split('?')[0] ?? '/'),
  goTo,
];

/** Search hook for wouter's Router. */
export function useHashSearch(): string {
  return useSyncExternalStore(onRouteChange, () => currentRoute().split('?')[1] ?? '');
}

useHashPath.hrefs = (href) => `#${href}`;
useHashPath.searchHook = useHashSearch;

/** Calls back after each change of the route; answers how to stop. */
export function onRouteChange(callback: () => void): () => void {
  addEventListener('hashchange', callback);
  addEventListener('popstate', callback);
  return () => {
    removeEventListener('hashchange', callback);
    removeEventListener('popstate', callback);
  };
}
