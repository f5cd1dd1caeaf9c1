import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { CustomScheme } from 'electron';
import { type AttachmentSource, attachmentIdOf, attachmentResponse } from './attachment-response.ts';
import { PRINT_HEADERS, SECURITY_HEADERS } from './content-policy.ts';
import { APP_SCHEME, isOwnUrl } from './origin.ts';
import type { PrintedPages } from './printed-pages.ts';

/** Registered before ready. Neither `bypassCSP` nor `corsEnabled`: nobody else may read from us. */
export const APP_SCHEME_REGISTRATION: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** The kinds of file that a build of the page holds; any other is not served. */
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  // Character maps of the PDF viewer.
  ['.bcmap', 'application/octet-stream'],
]);

type Resolved =
  | { readonly status: 200; readonly file: string; readonly contentType: string }
  | { readonly status: 403 | 404 | 405 };

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function decodedPath(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url).pathname);
    // A backslash separates folders on Windows, a colon names a drive or stream there; NUL cuts a path short.
    return /[\\:\0]/.test(path) ? null : path;
  } catch {
    return null;
  }
}

/** Finds the file for a request; compares real paths, so that a symbolic link cannot lead outside. */
export async function resolveAppRequest(root: string, method: string, url: string): Promise<Resolved> {
  if (method !== 'GET') return { status: 405 };
  const path = isOwnUrl(url) ? decodedPath(url) : null;
  if (path === null) return { status: 403 };
  const wanted = resolve(root, `.${path}`);
  if (!isInside(root, wanted)) return { status: 403 };
  const contentType = CONTENT_TYPES.get(extname(wanted));
  if (contentType === undefined) return { status: 404 };
  try {
    const [folder, file] = await Promise.all([realpath(root), realpath(wanted)]);
    if (!isInside(folder, file)) return { status: 403 };
    return (await stat(file)).isFile() ? { status: 200, file, contentType } : { status: 404 };
  } catch {
    return { status: 404 };
  }
}

/** Id of the attachment that a request of our own page asks for; undefined for every other request. */
function requestedAttachment({ method, url }: Request): string | undefined {
  if (method !== 'GET' || !isOwnUrl(url)) return undefined;
  return attachmentIdOf(new URL(url).pathname);
}

/** The page to be printed that this request may have; undefined for every other request. */
function requestedPage({ method, url }: Request, printed: Pick<PrintedPages, 'take'>): string | undefined {
  return method === 'GET' && isOwnUrl(url) ? printed.take(new URL(url).pathname) : undefined;
}

/**
 * The handler for `protocol.handle`: files below `root`, each with the security headers, below `/attachment/` the
 * pictures and PDF of the open workspace, below `/print/` what main prints at this moment.
 */
export function createAppHandler(
  root: string,
  attachments: AttachmentSource,
  printed: Pick<PrintedPages, 'take'>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const page = requestedPage(request, printed);
    if (page !== undefined) return new Response(page, { headers: PRINT_HEADERS });
    const id = requestedAttachment(request);
    if (id !== undefined) return attachmentResponse(attachments, id);
    const found = await resolveAppRequest(root, request.method, request.url);
    if (found.status !== 200) return new Response(null, { status: found.status, headers: SECURITY_HEADERS });
    return new Response(await readFile(found.file), {
      headers: { ...SECURITY_HEADERS, 'Content-Type': found.contentType },
    });
  };
}
