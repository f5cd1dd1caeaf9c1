import { parentPort, workerData } from 'node:worker_threads';
import { renderReport } from './render.ts';
import type { RenderJob, RenderMessage } from './render-in-worker.ts';
import { exportError } from './write-atomically.ts';

/** Entry of the export thread: one report, then it ends. */

const { report, format, path } = workerData as RenderJob;
const tell = (message: RenderMessage): void => parentPort?.postMessage(message);

try {
  await renderReport(report, format, path, { onProgress: (share) => tell({ kind: 'progress', share }) });
  tell({ kind: 'done' });
} catch (thrown) {
  tell({ kind: 'failed', error: exportError(thrown).toEnvelope() });
}
