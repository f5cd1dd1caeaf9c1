const MAX_LENGTH = 2_000;
const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'mailto:']);

/**
 * True for an address that may be handed to another program: https or mailto, no user name or password in it,
 * no control or blank characters, at most 2,000 characters. Parsed, never matched by its beginning.
 */
export function isSafeExternalUrl(url: string): boolean {
  if (url.length > MAX_LENGTH || /[\p{Cc}\s\\]/u.test(url) || !URL.canParse(url)) return false;
  const { protocol, username, password, hostname, pathname } = new URL(url);
  if (!PROTOCOLS.has(protocol) || username !== '' || password !== '') return false;
  return protocol === 'https:' ? hostname !== '' : pathname.includes('@');
}
