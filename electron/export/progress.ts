import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../shared/errors/app-error.ts';

/** What a long export hears and tells. */
export type ExportControl = {
  /** Aborting ends the export with CANCELLED. */
  readonly signal?: AbortSignal | undefined;
  /** Called with 0–1, rising. */
  readonly onProgress?: ((share: number) => void) | undefined;
};

/** Reports the share of work done, lets waiting messages in, and throws AppError CANCELLED once aborted. */
export async function step(control: ExportControl, share: number): Promise<void> {
  control.onProgress?.(Math.min(1, Math.max(0, share)));
  await setImmediate();
  if (control.signal?.aborted === true) throw new AppError('CANCELLED');
}
