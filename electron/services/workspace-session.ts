import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError, fromEnvelope, toAppError } from '../../shared/errors/app-error.ts';
import type { HostOnlyName } from '../../shared/ipc/host.contract.ts';
import { type WorkspaceInfo, workspaceInfoSchema } from '../../shared/ipc/workspace.contract.ts';
import type { Answer } from '../../shared/schemas/error-envelope.ts';
import type { SettingsFile } from './settings-file.ts';

/** Asks the data host to open or close; only main can, and only with paths that the user chose. */
export type AskHost = (
  name: Extract<HostOnlyName, 'host.open' | 'host.close'>,
  input: unknown,
) => Promise<Answer>;

/** The workspace as main knows it; tokens for windows are added where the state is sent. */
export type SessionState =
  | { readonly status: 'open'; readonly info: WorkspaceInfo }
  | { readonly status: 'locked'; readonly path: string }
  | {
      readonly status: 'closed';
      readonly problem: { readonly code: string; readonly fileName: string } | null;
    };

export type WorkspaceSession = {
  readonly state: () => SessionState;
  /** Waits for an opening that is under way, such as the first one. */
  readonly settled: () => Promise<SessionState>;
  /** Opens a file, or answers `locked` when it wants a passphrase. */
  readonly openFile: (path: string) => Promise<SessionState>;
  readonly create: (path: string, passphrase: string | null) => Promise<SessionState>;
  /** Opens the locked file; a wrong passphrase throws WRONG_KEY and leaves it locked. */
  readonly unlock: (path: string, passphrase: string) => Promise<SessionState>;
  readonly openSample: () => Promise<SessionState>;
  readonly deleteSample: () => Promise<SessionState>;
  /** Opens what the last run had open; never throws, a failure becomes the state's `problem`. */
  readonly resume: (explicitPath: string | null, forceSample: boolean) => Promise<SessionState>;
  /** Opens the current workspace again in a restarted host. */
  readonly restore: (ask: AskHost) => Promise<void>;
};

type Target = {
  readonly path: string;
  readonly passphrase: string | null;
  readonly mode: 'open' | 'create' | 'sample';
};

type Surroundings = {
  readonly ask: AskHost;
  readonly settings: SettingsFile;
  readonly samplePath: string;
  readonly onChange: () => void;
};

const CLOSED: SessionState = { status: 'closed', problem: null };

function closedBy(thrown: unknown, path: string): SessionState {
  return { status: 'closed', problem: { code: toAppError(thrown).code, fileName: basename(path) } };
}

/** What SQLite may leave beside a database. */
const COMPANIONS = ['', '-wal', '-shm', '-journal'];

/** Knows which workspace is open and how to open it again; path and passphrase stay in this closure. */
export function createWorkspaceSession({
  ask,
  settings,
  samplePath,
  onChange,
}: Surroundings): WorkspaceSession {
  let state: SessionState = CLOSED;
  let current: Target | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const become = (next: SessionState, target: Target | null = null): SessionState => {
    state = next;
    current = target;
    onChange();
    return next;
  };

  /** One opening or closing at a time. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const request = async (target: Target, via: AskHost = ask): Promise<WorkspaceInfo> => {
    const answer = await via('host.open', { ...target, locale: settings.get().locale });
    if (!answer.ok) throw fromEnvelope(answer.error);
    return workspaceInfoSchema.parse(answer.value);
  };

  const open = async (target: Target): Promise<SessionState> => {
    const info = await request(target);
    const { mode, path } = target;
    settings.update({ lastWorkspace: mode === 'sample' ? { kind: 'sample' } : { kind: 'file', path } });
    return become({ status: 'open', info }, { ...target, mode: mode === 'create' ? 'open' : mode });
  };

  const reopen = async (target: Target, via: AskHost): Promise<void> => {
    try {
      become({ status: 'open', info: await request(target, via) }, target);
    } catch (thrown) {
      become(closedBy(thrown, target.path));
    }
  };

  /** The host lets go of one file before it opens the next; when that fails, the former one comes back. */
  const openOrStay = async (target: Target): Promise<SessionState> => {
    const former = current;
    try {
      return await open(target);
    } catch (thrown) {
      if (former) await reopen(former, ask);
      throw thrown;
    }
  };

  const openFile = async (path: string): Promise<SessionState> => {
    const former = current;
    try {
      return await open({ path, passphrase: null, mode: 'open' });
    } catch (thrown) {
      if (toAppError(thrown).code === 'WRONG_KEY') {
        await ask('host.close', {});
        return become({ status: 'locked', path });
      }
      if (former) await reopen(former, ask);
      throw thrown;
    }
  };

  const openSample = async (): Promise<SessionState> => {
    mkdirSync(dirname(samplePath), { recursive: true });
    return openOrStay({ path: samplePath, passphrase: null, mode: 'sample' });
  };

  const resume = async (explicitPath: string | null, forceSample: boolean): Promise<SessionState> => {
    const { lastWorkspace } = settings.get();
    const remembered = lastWorkspace.kind === 'file' ? lastWorkspace.path : null;
    const path = forceSample ? null : (explicitPath ?? remembered);
    try {
      if (path !== null) return await openFile(path);
      return forceSample || lastWorkspace.kind === 'sample' ? await openSample() : become(CLOSED);
    } catch (thrown) {
      return become(closedBy(thrown, path ?? samplePath));
    }
  };

  const deleteSample = async (): Promise<SessionState> => {
    const isOpen = current?.mode === 'sample';
    if (isOpen) await ask('host.close', {});
    if (settings.get().lastWorkspace.kind === 'sample') settings.update({ lastWorkspace: { kind: 'none' } });
    try {
      for (const companion of COMPANIONS) rmSync(`${samplePath}${companion}`, { force: true });
    } catch (cause) {
      throw new AppError('FILE_IN_USE', { fileName: basename(samplePath) }, { cause });
    } finally {
      if (isOpen) become(CLOSED);
    }
    return state;
  };

  return {
    state: () => state,
    settled: () => last.then(() => state),
    openFile: (path) => inTurn(() => openFile(path)),
    create: (path, passphrase) => inTurn(() => openOrStay({ path, passphrase, mode: 'create' })),
    unlock: (path, passphrase) => inTurn(() => open({ path, passphrase, mode: 'open' })),
    openSample: () => inTurn(openSample),
    deleteSample: () => inTurn(deleteSample),
    resume: (path, sample) => inTurn(() => resume(path, sample)),
    restore: async (via) => {
      if (current) await reopen(current, via);
    },
  };
}
