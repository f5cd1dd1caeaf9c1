import { resolve } from 'node:path';
import type { Workspace } from '../../db/workspace.ts';
import { AppError, fromEnvelope } from '../../shared/errors/app-error.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { JobChanged } from '../../shared/ipc/app.contract.ts';
import type { CallInput, CallOutput, HostCallName } from '../../shared/ipc/contract.ts';
import { createHost } from '../host/host.ts';
import { machineTools } from '../host/machine.ts';
import type { Arguments } from './arguments.ts';

export type Session = {
  readonly call: <Name extends HostCallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
  /** Calls that a window cannot make. */
  readonly callHost: (name: string, input: unknown) => Promise<unknown>;
  readonly workspace: () => Workspace;
  readonly onJob: (listener: (event: JobChanged) => void) => void;
  readonly close: () => Promise<void>;
};

/** Starts the engine without a window; the same one as behind the window. */
export function startSession(): Session {
  const listeners: ((event: JobChanged) => void)[] = [];
  const host = createHost({
    ...machineTools(),
    checkOutput: true,
    emit: (name, payload) => {
      if (name === 'job.changed') for (const listener of listeners) listener(payload as JobChanged);
    },
  });
  const callHost = async (name: string, input: unknown): Promise<unknown> => {
    const answer = await host.answer(name, input, '');
    if (answer.ok) return answer.value;
    throw fromEnvelope(answer.error);
  };
  return {
    callHost,
    call: async <Name extends HostCallName>(name: Name, input: CallInput<Name>) =>
      (await callHost(name, input)) as CallOutput<Name>,
    workspace: host.workspace,
    onJob: (listener) => listeners.push(listener),
    close: host.close,
  };
}

/** Opens a file for one command and closes it whatever happens. */
export async function withWorkspace<Result>(
  args: Arguments,
  file: string,
  mode: 'open' | 'create' | 'sample',
  locale: Locale,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = startSession();
  try {
    await session.callHost('host.open', {
      path: resolve(file),
      passphrase: passphraseOf(args),
      mode,
      locale,
    });
    return await work(session);
  } finally {
    await session.close();
  }
}

/** The passphrase comes from an environment variable, so that it stands in no command line or history. */
function passphraseOf(args: Arguments): string | null {
  const variable = args.option('passphrase-env');
  if (variable === undefined) return null;
  const value = process.env[variable];
  if (value === undefined || value === '') {
    throw new AppError('USAGE', { reason: `--passphrase-env ${variable}` });
  }
  return value;
}
