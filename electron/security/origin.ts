/** The one origin of the product: every page, script, font and picture comes from it. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'zhibi';
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

/** True for an address of our own origin: exact scheme and host, no user, no password, no port. */
export function isOwnUrl(url: string): boolean {
  const parsed = parse(url);
  if (!parsed) return false;
  const { protocol, host, username, password } = parsed;
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}

/** Schemes that never leave the machine: our page, pictures made in the page, and an attached inspector. */
const LOCAL_PROTOCOLS: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:']);

/** True for a request that the session may make; everything else is cancelled, so the product stays offline. */
export function isAllowedRequest(url: string): boolean {
  return isOwnUrl(url) || LOCAL_PROTOCOLS.has(parse(url)?.protocol ?? '');
}
