import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { createHost, type Host } from '../../electron/host/host.ts';
import { machineTools } from '../../electron/host/machine.ts';
import { fromEnvelope } from '../../shared/errors/app-error.ts';
import type { JobChanged } from '../../shared/ipc/app.contract.ts';
import type { CallInput, CallOutput, HostCallName } from '../../shared/ipc/contract.ts';
import type { AccountSummary } from '../../shared/schemas/account-summary.ts';
import { temporaryFolder } from './workspace.ts';

/** The data host as it runs in its process, in memory: the same code, a real file, no Electron. */
export type RealHost = {
  readonly host: Host;
  readonly file: string;
  /** Answers the value, or throws the AppError that the host answered. */
  readonly call: <Name extends HostCallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
  /** Calls by any name with anything, as a broken or hostile page might. */
  readonly send: (name: string, input: unknown) => ReturnType<Host['answer']>;
  /** Hears every event as a window would. */
  readonly onEvent: (listener: (name: string, payload: unknown) => void) => void;
  readonly onJob: (listener: (event: JobChanged) => void) => void;
  /** The account of the worked example. */
  readonly yunxiu: () => Promise<AccountSummary>;
};

/** A host with its own copy of the sample workspace, closed when the test ends. */
export async function sampleHost(): Promise<RealHost> {
  const listeners: ((event: JobChanged) => void)[] = [];
  const hearers: ((name: string, payload: unknown) => void)[] = [];
  const file = join(temporaryFolder(), 'sample.zhibi');
  copyFileSync(inject('sample'), file);
  const host = createHost({
    ...machineTools(),
    checkOutput: true,
    emit: (name, payload) => {
      for (const hearer of hearers) hearer(name, payload);
      if (name === 'job.changed') for (const listener of listeners) listener(payload as JobChanged);
    },
  });
  onTestFinished(() => host.close());
  const send: RealHost['send'] = (name, input) => host.answer(name, input, '/portfolio');
  const opened = await send('host.open', { path: file, passphrase: null, mode: 'sample', locale: 'zh-CN' });
  if (!opened.ok) throw fromEnvelope(opened.error);
  const call = async <Name extends HostCallName>(name: Name, input: CallInput<Name>) => {
    const answer = await send(name, input);
    if (!answer.ok) throw fromEnvelope(answer.error);
    return answer.value as CallOutput<Name>;
  };
  return {
    host,
    file,
    call,
    send,
    onEvent: (listener) => hearers.push(listener),
    onJob: (listener) => listeners.push(listener),
    yunxiu: async () => {
      const found = (await call('portfolio.list', {})).find(({ code }) => code === 'YX');
      if (found === undefined) throw new Error('the sample has no YX');
      return found;
    },
  };
}
