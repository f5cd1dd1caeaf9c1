import type { ExportControl } from './progress.ts';
import { runInWorker } from './render-in-worker.ts';

/** A picture to be drawn as PNG. */
export type PictureJob = {
  readonly kind: 'picture';
  readonly svg: string;
  /** Wanted; a picture that would be too large is drawn smaller. */
  readonly scale: number;
  readonly path: string;
};

/** Draws a picture into a file, in a thread of its own. @throws AppError CANCELLED, EXPORT_FAILED, storage codes */
export function drawPicture(job: PictureJob, entry: URL, control: ExportControl): Promise<void> {
  return runInWorker(job, entry, control);
}
