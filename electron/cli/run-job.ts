import { AppError, fromEnvelope } from '../../shared/errors/app-error.ts';
import type { HostOnlyName } from '../../shared/ipc/host.contract.ts';
import type { Session } from './session.ts';

/** Starts a job of the engine and waits for its end; answers its id. @throws AppError with the reason why it did not finish */
export function runJob(session: Session, name: HostOnlyName, input: unknown): Promise<string> {
  return new Promise((done, fail) => {
    session.onJob(({ jobId, status, error }) => {
      if (status === 'done') done(jobId);
      else if (status === 'cancelled') fail(new AppError('CANCELLED'));
      else if (status === 'failed')
        fail(error === null ? new AppError('EXPORT_FAILED') : fromEnvelope(error));
    });
    session.callHost(name, input).catch(fail);
  });
}
