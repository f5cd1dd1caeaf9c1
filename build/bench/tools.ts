import { randomUUID } from 'node:crypto';
import type { WorkspaceTools } from '../../db/workspace.ts';
import { createHost, type Host } from '../../electron/host/host.ts';
import { fromEnvelope } from '../../shared/errors/app-error.ts';
import type { JobChanged } from '../../shared/ipc/app.contract.ts';

/** What the engine needs of this machine; nobody listens to its events. */
export function benchTools(): WorkspaceTools {
  return {
    now: () => new Date().toISOString(),
    today: () => '2026-01-15',
    newId: randomUUID,
    actor: 'bench',
    nativeBinding: null,
    emit: () => undefined,
  };
}

export type BenchHost = {
  /** The value of a call's answer. @throws AppError */
  readonly ask: <Value>(name: string, input: object) => Promise<Value>;
  /** Waits for the next job that ends. @throws AppError when it failed */
  readonly jobEnd: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The engine with an open file, as behind a window of the released product (answers are not checked). */
export async function openHost(path: string, passphrase: string | null = null): Promise<BenchHost> {
  let listener: (event: JobChanged) => void = () => undefined;
  const host: Host = createHost({
    ...benchTools(),
    checkOutput: false,
    emit: (name, payload) => {
      if (name === 'job.changed') listener(payload as JobChanged);
    },
  });
  const ask = async <Value>(name: string, input: object): Promise<Value> => {
    const answer = await host.answer(name, input, '/portfolio');
    if (answer.ok) return answer.value as Value;
    throw fromEnvelope(answer.error);
  };
  await ask('host.open', { path, passphrase, mode: 'open', locale: 'zh-CN' });
  return {
    ask,
    close: host.close,
    jobEnd: () =>
      new Promise((resolve, reject) => {
        listener = ({ status, error }) => {
          if (status === 'done') resolve();
          else if (status !== 'running')
            reject(error === null ? new Error('The job was cancelled') : fromEnvelope(error));
        };
      }),
  };
}
