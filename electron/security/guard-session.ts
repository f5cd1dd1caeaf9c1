import type { Session } from 'electron';
import { createAppHandler } from './app-protocol.ts';
import type { AttachmentSource } from './attachment-response.ts';
import { APP_SCHEME, isAllowedRequest } from './origin.ts';
import { installPermissions } from './permissions.ts';
import type { PrintedPages } from './printed-pages.ts';

/** Sets a session up before its first page: our protocol, no permissions, no spelling downloads, no network. */
export function guardSession(
  session: Session,
  pageFolder: string,
  attachments: AttachmentSource,
  printed: PrintedPages,
): void {
  session.protocol.handle(APP_SCHEME, createAppHandler(pageFolder, attachments, printed));
  installPermissions(session);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url) }));
}
