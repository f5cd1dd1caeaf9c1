import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError, fromEnvelope } from '../../shared/errors/app-error.ts';
import type { AppSettings, DocumentRequest, JobChanged } from '../../shared/ipc/app.contract.ts';
import { hostContract } from '../../shared/ipc/host.contract.ts';
import { printHtml } from '../../shared/report/relationship-map/print-html.ts';
import { exportError, writeAtomically } from '../services/write-atomically.ts';
import type { CallHost, HostName } from './host-link.ts';

type Parts = {
  readonly callHost: CallHost;
  readonly locale: () => AppSettings['locale'];
  readonly printPage: (html: string) => Promise<Uint8Array>;
  readonly onJob: (event: JobChanged) => void;
};
type Target = { readonly path: string; readonly request: DocumentRequest };

/** Writes a map as a PDF page in the background; answers the id of the job at once. */
export type PrintMap = (target: Target) => string;

/**
 * Only a window can print, so this job runs in main: the data host draws the picture and notes the export, a hidden
 * window makes the page, and the file is written as every other, complete or not at all.
 */
export function mapPrinter({ callHost, locale, printPage, onJob }: Parts): PrintMap {
  const ask = async (name: HostName, input: unknown): Promise<unknown> => {
    const answer = await callHost(name, input);
    if (!answer.ok) throw fromEnvelope(answer.error);
    return answer.value;
  };
  const write = async ({ path, request }: Target, onProgress: (share: number) => void): Promise<void> => {
    const lang = locale();
    const drawn = await ask('host.mapFigure', { request, locale: lang });
    const { title, ...figure } = hostContract['host.mapFigure'].output.parse(drawn);
    onProgress(0.3);
    await writeAtomically(path, async (temporary) => {
      const pdf = await printPage(printHtml(figure, request.map?.page ?? 'figure', { title, lang }));
      onProgress(0.9);
      await writeFile(temporary, pdf);
    });
    await ask('host.noteExport', { path, request });
  };
  return (target) => {
    const jobId = randomUUID();
    let progress = 0;
    const tell = (status: JobChanged['status'], error: AppError | null = null) =>
      onJob({ jobId, title: basename(target.path), status, progress, error: error?.toEnvelope() ?? null });
    const follow = async (): Promise<void> => {
      tell('running');
      try {
        await write(target, (share) => {
          progress = share;
          tell('running');
        });
        progress = 1;
        tell('done');
      } catch (thrown) {
        tell('failed', thrown instanceof AppError ? thrown : exportError(thrown));
      }
    };
    // The answer with the id leaves first; the first event comes after it.
    setImmediate(() => void follow());
    return jobId;
  };
}
