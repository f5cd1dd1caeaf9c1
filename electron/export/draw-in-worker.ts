import { Worker } from 'node:worker_threads';
import { AppError, type ErrorEnvelope, fromEnvelope } from '../../shared/errors/app-error.ts';
import type { ReportPicture } from '../../shared/report/document.ts';

/** What the thread is told first; later messages are the pictures to draw. */
export type DrawJob = { readonly kind: 'draw' };

export type DrawMessage =
  | { readonly kind: 'drawn'; readonly pngs: readonly Uint8Array[] }
  | { readonly kind: 'failed'; readonly error: ErrorEnvelope };

/** Draws charts in a thread of its own, which loads library and fonts while the caller still reads. */
export class PictureThread {
  readonly #worker: Worker;

  constructor(entry: URL) {
    this.#worker = new Worker(entry, { workerData: { kind: 'draw' } satisfies DrawJob });
  }

  /** PNG bytes of each chart, at twice its size. @throws AppError EXPORT_FAILED */
  draw(pictures: readonly ReportPicture[]): Promise<readonly Uint8Array[]> {
    return new Promise((done, fail) => {
      this.#worker.on('message', (message: DrawMessage) => {
        if (message.kind === 'drawn') done(message.pngs);
        else fail(fromEnvelope(message.error));
      });
      this.#worker.on('error', (cause) => fail(new AppError('EXPORT_FAILED', {}, { cause })));
      this.#worker.on('exit', () => fail(new AppError('EXPORT_FAILED')));
      this.#worker.postMessage(pictures);
    });
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
