import { randomBytes } from 'node:crypto';
import { APP_HOST, APP_SCHEME } from './origin.ts';

/** Pages that main made to be printed; each has an address that works once. */
export type PrintedPages = {
  /** Keeps a page and answers its address. */
  readonly put: (html: string) => string;
  /** The page at a path of our origin, once; undefined for any other path. */
  readonly take: (path: string) => string | undefined;
};

const PATH = /^\/print\/([\w-]{32})$/;

export function createPrintedPages(): PrintedPages {
  const pages = new Map<string, string>();
  return {
    put: (html) => {
      const token = randomBytes(24).toString('base64url');
      pages.set(token, html);
      return `${APP_SCHEME}://${APP_HOST}/print/${token}`;
    },
    take: (path) => {
      const token = PATH.exec(path)?.[1];
      if (token === undefined) return undefined;
      const html = pages.get(token);
      pages.delete(token);
      return html;
    },
  };
}
