import type { ExportControl } from './progress.ts';
import { type PictureJob, runInWorker } from './render-in-worker.ts';

/** Draws a picture into a file, in a thread of its own. @throws AppError CANCELLED, EXPORT_FAILED, storage codes */
export function drawPicture(job: PictureJob, entry: URL, control: ExportControl): Promise<void> {
  return runInWorker(job, entry, control);
}
