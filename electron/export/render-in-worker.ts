import { Worker } from 'node:worker_threads';
import { AppError, type ErrorEnvelope, fromEnvelope } from '../../shared/errors/app-error.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import type { ExportControl } from './progress.ts';
import type { RenderFormat } from './render.ts';

export type RenderJob = {
  readonly kind: 'render';
  readonly report: ReportDocument;
  readonly format: RenderFormat;
  readonly path: string;
};

/** A picture to be drawn as PNG. */
export type PictureJob = {
  readonly kind: 'picture';
  readonly svg: string;
  /** Wanted; a picture that would be too large is drawn smaller. */
  readonly scale: number;
  readonly path: string;
};

export type RenderMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: ErrorEnvelope };

/**
 * Renders in a thread of its own: laying out forty pages takes seconds in one piece, and nobody's typing may wait for
 * it. Aborting ends the thread at once. @throws AppError CANCELLED, EXPORT_FAILED, storage codes
 */
export function renderInWorker(job: RenderJob, entry: URL, control: ExportControl): Promise<void> {
  return runInWorker(job, entry, control);
}

/** Runs one job of the export thread to its end. @throws as `renderInWorker` */
export async function runInWorker(
  job: RenderJob | PictureJob,
  entry: URL,
  { signal, onProgress }: ExportControl,
): Promise<void> {
  if (signal?.aborted === true) throw new AppError('CANCELLED');
  const worker = new Worker(entry, { workerData: job });
  const cancel = (): void => void worker.terminate();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    await new Promise<void>((done, fail) => {
      worker.on('message', (message: RenderMessage) => {
        if (message.kind === 'progress') onProgress?.(message.share);
        else if (message.kind === 'done') done();
        else fail(fromEnvelope(message.error));
      });
      worker.on('error', (cause) => fail(new AppError('EXPORT_FAILED', {}, { cause })));
      worker.on('exit', () => fail(new AppError(signal?.aborted === true ? 'CANCELLED' : 'EXPORT_FAILED')));
    });
  } finally {
    signal?.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}
