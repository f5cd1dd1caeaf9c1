import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { toAppError } from '../../shared/errors/app-error.ts';
import type { ReadJob, ReadMessage } from './read-in-worker.ts';
import { readTableFile } from './read-table-file.ts';

/** Entry of the import thread: reads one file that nobody vouches for, and ends. */

const { source } = workerData as ReadJob;
const tell = (message: ReadMessage): void => parentPort?.postMessage(message);

try {
  const bytes = source.kind === 'path' ? readFileSync(source.path) : source.bytes;
  tell({ kind: 'done', tables: readTableFile(bytes) });
} catch (thrown) {
  tell({ kind: 'failed', error: toAppError(thrown).toEnvelope() });
}
