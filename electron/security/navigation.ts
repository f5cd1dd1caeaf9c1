import type { WebContents } from 'electron';
import { isSafeExternalUrl } from './external-url.ts';
import { isOwnUrl } from './origin.ts';

type Preventable = { preventDefault: () => void };
type NavigationEvent = Preventable & { readonly url: string };
type Guarded = {
  on(
    event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect',
    listener: (event: NavigationEvent) => void,
  ): unknown;
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown;
  setWindowOpenHandler: WebContents['setWindowOpenHandler'];
};

type Openers = {
  /** A safe address outside. */
  readonly openExternal: (url: string) => void;
  /** A route of our own page, from a link that was clicked with Ctrl or the middle button. */
  readonly openRoute: (route: string) => void;
};

/** Behind the # of our page; null for any other address. */
function routeOf(url: string): string | null {
  const parsed = isOwnUrl(url) ? new URL(url) : null;
  return parsed?.pathname === '/index.html' && parsed.hash.startsWith('#/') ? parsed.hash.slice(1) : null;
}

/**
 * Keeps a page where it is: navigation only within our origin, no `<webview>`, no windows but those that main makes.
 * A link that asks for a new window is handed to one of the openers, or goes nowhere.
 */
export function guardNavigation(contents: Guarded, { openExternal, openRoute }: Openers): void {
  const stay = (event: NavigationEvent) => {
    if (!isOwnUrl(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const route = routeOf(url);
    if (route !== null) openRoute(route);
    else if (isSafeExternalUrl(url)) openExternal(url);
    return { action: 'deny' };
  });
}
