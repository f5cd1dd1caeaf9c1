import { AppError } from '../../../shared/errors/app-error.ts';
import { isSafeExternalUrl } from '../../security/external-url.ts';
import type { Dialogs } from '../../services/dialogs.ts';
import type { MainHandlers } from '../answer-request.ts';

type Parts = {
  readonly dialogs: Pick<Dialogs, 'confirmLink'>;
  readonly openExternal: (url: string) => Promise<void>;
};
type WindowParts = Parts & { readonly openWindow: (route: string) => void };

/** Opens a safe address after the user has agreed; false = the user said no. Throws VALIDATION_FAILED otherwise. */
export async function openLink(parts: Parts, windowId: number, url: string): Promise<boolean> {
  if (!isSafeExternalUrl(url)) throw new AppError('VALIDATION_FAILED', { path: 'url', problem: 'unsafe' });
  if (!(await parts.dialogs.confirmLink(windowId, url))) return false;
  await parts.openExternal(url);
  return true;
}

/** Calls for links in the workspace's texts and for further windows. */
export function shellHandlers(parts: WindowParts): Pick<MainHandlers, 'shell.openExternal' | 'window.open'> {
  return {
    'shell.openExternal': ({ url }, { windowId }) => openLink(parts, windowId, url),
    'window.open': async ({ route }) => {
      parts.openWindow(route);
      return null;
    },
  };
}
