import { AppError, toAppError } from '../../shared/errors/app-error.ts';
import type { JobChanged } from '../../shared/ipc/app.contract.ts';

export type JobWork = (control: {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: number) => void;
}) => Promise<void>;

export type Jobs = {
  /** Starts work and answers its id at once; how it goes on is told by `job.changed`. */
  readonly start: (title: string, work: JobWork) => string;
  readonly cancel: (jobId: string) => void;
  /** Cancels everything and waits for it. */
  readonly stop: () => Promise<void>;
};

/** Long work of the data host, with progress and cancel. */
export function createJobs(newId: () => string, emit: (event: JobChanged) => void): Jobs {
  const running = new Map<string, { readonly abort: AbortController; readonly done: Promise<void> }>();

  const follow = async (jobId: string, title: string, work: JobWork, signal: AbortSignal): Promise<void> => {
    let progress = 0;
    const tell = (status: JobChanged['status'], error: AppError | null = null) =>
      emit({ jobId, title, status, progress, error: error?.toEnvelope() ?? null });
    tell('running');
    try {
      await work({
        signal,
        onProgress: (value) => {
          progress = Math.max(progress, Math.min(1, value));
          tell('running');
        },
      });
      progress = 1;
      tell('done');
    } catch (thrown) {
      const error = toAppError(thrown);
      const isCancelled = error.code === 'CANCELLED' || signal.aborted;
      tell(isCancelled ? 'cancelled' : 'failed', isCancelled ? null : error);
    } finally {
      running.delete(jobId);
    }
  };

  return {
    start: (title, work) => {
      const jobId = newId();
      const abort = new AbortController();
      // The answer with the id leaves first; the first event comes after it.
      const done = Promise.resolve().then(() => follow(jobId, title, work, abort.signal));
      running.set(jobId, { abort, done });
      return jobId;
    },
    cancel: (jobId) => running.get(jobId)?.abort.abort(new AppError('CANCELLED')),
    stop: async () => {
      for (const { abort } of running.values()) abort.abort(new AppError('CANCELLED'));
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}
