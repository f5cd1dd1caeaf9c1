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

/**
 * Keeps a page where it is: navigation only within our origin, no new windows, no `<webview>`.
 * A link that asks for a new window is offered to `openExternal` when its address is safe.
 */
export function guardNavigation(contents: Guarded, openExternal: (url: string) => void): void {
  const stay = (event: NavigationEvent) => {
    if (!isOwnUrl(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isSafeExternalUrl(url)) openExternal(url);
    return { action: 'deny' };
  });
}
