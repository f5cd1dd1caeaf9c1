import { Worker } from 'node:worker_threads';
import { AppError, type ErrorEnvelope, fromEnvelope } from '../../shared/errors/app-error.ts';
import type { SourceTable } from '../../shared/import/people/source-table.ts';

/** A file that the user chose, or the content of one that was dropped. */
export type TableSource =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

export type ReadJob = { readonly source: TableSource };
export type ReadMessage =
  | { readonly kind: 'done'; readonly tables: readonly SourceTable[] }
  | { readonly kind: 'failed'; readonly error: ErrorEnvelope };

/** A file that needs more memory than this is a trap, whatever it says of itself. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/**
 * Reads a file in a thread of its own with bounded memory: one that is broken or hostile ends the thread, not the data
 * host. Aborting ends the thread at once.
 * @throws AppError CANCELLED, FILE_TOO_LARGE, FILE_EMPTY, TABLE_UNREADABLE
 */
export async function readInWorker(
  source: TableSource,
  entry: URL,
  signal: AbortSignal,
): Promise<readonly SourceTable[]> {
  if (signal.aborted) throw new AppError('CANCELLED');
  const worker = new Worker(entry, { workerData: { source } satisfies ReadJob, resourceLimits: MEMORY });
  const cancel = (): void => void worker.terminate();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await new Promise((done, fail) => {
      worker.on('message', (message: ReadMessage) => {
        if (message.kind === 'done') done(message.tables);
        else fail(fromEnvelope(message.error));
      });
      worker.on('error', (cause) => {
        const isFull = 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
        fail(new AppError(isFull ? 'FILE_TOO_LARGE' : 'TABLE_UNREADABLE', {}, { cause }));
      });
      worker.on('exit', () => fail(new AppError(signal.aborted ? 'CANCELLED' : 'TABLE_UNREADABLE')));
    });
  } finally {
    signal.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}
