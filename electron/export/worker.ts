import { writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReportPicture } from '../../shared/report/document.ts';
import { exportError } from '../services/write-atomically.ts';
import type { DrawJob, DrawMessage } from './draw-in-worker.ts';
import { renderReport } from './render.ts';
import type { PictureJob, RenderJob, RenderMessage } from './render-in-worker.ts';

/** Entry of the export thread: lays out one report, draws one picture, or draws the pictures of one workbook. */

const job = workerData as RenderJob | DrawJob | PictureJob;
const tell = (message: RenderMessage | DrawMessage): void => parentPort?.postMessage(message);
const fail = (thrown: unknown): void => tell({ kind: 'failed', error: exportError(thrown).toEnvelope() });

if (job.kind === 'draw') {
  const drawing = Promise.all([import('./draw-chart.ts'), loadRasterizer()]);
  drawing.catch(() => undefined);
  parentPort?.once('message', (pictures: readonly ReportPicture[]) => {
    drawing
      .then(([{ drawChart }, rasterize]) => {
        const pngs = pictures.map(({ option, width, height }) => rasterize(drawChart(option, width, height)));
        tell({ kind: 'drawn', pngs });
      })
      .catch(fail);
  });
} else if (job.kind === 'picture') {
  const { svg, scale, path } = job;
  await loadRasterizer()
    .then((rasterize) => writeFile(path, rasterize(svg, scale)))
    .then(() => tell({ kind: 'done' }))
    .catch(fail);
} else {
  const { report, format, path } = job;
  await renderReport(report, format, path, { onProgress: (share) => tell({ kind: 'progress', share }) })
    .then(() => tell({ kind: 'done' }))
    .catch(fail);
}

async function loadRasterizer() {
  const { prepareRasterizer } = await import('./rasterize.ts');
  return prepareRasterizer();
}
