import { AppError } from '../../shared/errors/app-error.ts';
import { isOwnUrl } from './origin.ts';

/** The part of Electron's IPC event that says who is asking. */
export type SenderEvent = {
  readonly sender: { readonly id: number };
  readonly senderFrame: {
    readonly url: string;
    readonly parent: unknown;
    readonly detached?: boolean;
  } | null;
};

/**
 * Promises that a message comes from the main frame of a window we made, showing our own page.
 * Throws FORBIDDEN_SENDER for a sub-frame, a frame that is gone, another origin or an unknown window.
 */
export function assertTrustedSender(event: SenderEvent, windowIds: ReadonlySet<number>): void {
  const frame = event.senderFrame;
  const trusted =
    frame !== null &&
    frame.detached !== true &&
    frame.parent === null &&
    isOwnUrl(frame.url) &&
    windowIds.has(event.sender.id);
  if (!trusted) throw new AppError('FORBIDDEN_SENDER');
}
