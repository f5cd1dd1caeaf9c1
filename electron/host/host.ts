import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { createRivalCache } from '../../db/queries/competitors.ts';
import { createStandingCache } from '../../db/queries/standings.ts';
import { createSummaryCache } from '../../db/queries/views.ts';
import {
  createWorkspace,
  openWorkspace,
  type Workspace,
  type WorkspaceFile,
  type WorkspaceTools,
} from '../../db/workspace.ts';
import { AppError, toAppError } from '../../shared/errors/app-error.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import { type EventName, type EventPayload, events } from '../../shared/ipc/app.contract.ts';
import { concernsAllAccounts, isNewModelAlone } from '../../shared/ipc/change-scope.ts';
import { contract, type HostCallName, isCallName } from '../../shared/ipc/contract.ts';
import { type HostOnlyName, hostContract } from '../../shared/ipc/host.contract.ts';
import { validateInput } from '../../shared/ipc/validate-request.ts';
import type { Answer } from '../../shared/schemas/error-envelope.ts';
import { createPeopleImports } from '../import/people-imports.ts';
import { attachmentCalls } from './attachment-calls.ts';
import { exportFile, noteExport } from './export-file.ts';
import type { HostContext } from './handlers/handler-types.ts';
import { hostHandlers } from './handlers.ts';
import { createJobs } from './jobs.ts';
import { createUnlockedPeople, withoutLocked, withUnlocked } from './unlocked-people.ts';

type OpenMode = 'open' | 'create' | 'sample';

export type HostTools = Omit<WorkspaceTools, 'emit'> & {
  readonly emit: (name: EventName, payload: unknown) => void;
  /** Answers are checked against their schema in development and tests. */
  readonly checkOutput: boolean;
  /** Where a bundle keeps the entry of the export thread; left out when running from the sources. */
  readonly exportWorker?: URL;
  /** The same for the thread that reads spreadsheets. */
  readonly importWorker?: URL;
};

export type Host = {
  /** Answers one call of either contract; never throws. */
  readonly answer: (name: string, input: unknown, place: string) => Promise<Answer>;
  /** The open workspace, for the command line. @throws NO_WORKSPACE */
  readonly workspace: () => Workspace;
  readonly close: () => Promise<void>;
};

/** The engine behind every window: one workspace, one connection, no Electron. Also runs in plain Node. */
export function createHost(tools: HostTools): Host {
  let open: Workspace | null = null;
  const summaries = createSummaryCache();
  const rivals = createRivalCache();
  const standings = createStandingCache();
  const emit = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => {
    if (tools.checkOutput) events[name].parse(payload);
    tools.emit(name, payload);
  };
  const unlocked = createUnlockedPeople({
    now: tools.now,
    onChange: (personId, until) => emit('person.access', { personId, until }),
  });
  const jobs = createJobs(tools.newId, (event) => emit('job.changed', event));
  const imports = createPeopleImports(jobs, { now: tools.now, worker: tools.importWorker });
  const workspace = (): Workspace => {
    if (open === null) throw new AppError('NO_WORKSPACE');
    return open;
  };
  const workspaceTools: WorkspaceTools = {
    ...tools,
    emit: (event) => {
      const changed = event.stale || concernsAllAccounts(event) ? null : event.accountIds;
      if (!isNewModelAlone(event)) summaries.forget(changed);
      rivals.forget(changed);
      standings.forget(changed);
      emit('data.changed', open === null ? event : withoutLocked(open, unlocked, event));
    },
  };
  const close = async (): Promise<void> => {
    await jobs.stop();
    unlocked.clear();
    imports.clear();
    open?.close();
    open = null;
    summaries.forget(null);
    rivals.forget(null);
    standings.forget(null);
  };
  const bringUp = async (file: WorkspaceFile, mode: OpenMode, locale: Locale): Promise<Workspace> => {
    if (mode === 'create') return createWorkspace(file, workspaceTools);
    if (mode === 'open' || existsSync(file.path)) return openWorkspace(file, workspaceTools);
    // The sample's content is read once in a life; every later start goes without it.
    const { createSample } = await import('../../db/seed/create-sample.ts');
    return createSample(file, workspaceTools, locale);
  };
  const context: HostContext = {
    workspace: () => withUnlocked(workspace(), unlocked),
    summaries,
    rivals,
    standings,
    unlocked,
    now: tools.now,
    newId: tools.newId,
    imports,
    cancelJob: jobs.cancel,
  };

  const forMain: { readonly [Name in HostOnlyName]: (input: unknown) => Promise<unknown> } = {
    ...attachmentCalls({ workspace, jobs, tools }),
    'host.open': async (input) => {
      const { path, passphrase, mode, locale } = hostContract['host.open'].input.parse(input);
      // The file that is open already is locked by us; any other is opened before the former one is let go.
      if (open?.connection.path === path) await close();
      const next = await bringUp({ path, passphrase }, mode, locale);
      await close();
      open = next;
      return next.info();
    },
    'host.info': async () => workspace().info(),
    'host.close': async () => {
      await close();
      return null;
    },
    'host.readTable': async (input) => {
      const { path } = hostContract['host.readTable'].input.parse(input);
      workspace();
      return { jobId: imports.readPath(path) };
    },
    'host.mapFigure': async (input) => {
      const { request, locale } = hostContract['host.mapFigure'].input.parse(input);
      const { drawMap } = await import('./draw-map.ts');
      return drawMap(workspace(), request, locale, tools.actor);
    },
    'host.noteExport': async (input) => {
      const { path, request } = hostContract['host.noteExport'].input.parse(input);
      await noteExport(workspace(), path, request, tools);
      return null;
    },
    'host.export': async (input) => {
      const target = hostContract['host.export'].input.parse(input);
      const source = workspace();
      return {
        jobId: jobs.start(basename(target.path), (control) => exportFile(source, target, control, tools)),
      };
    },
  };

  const call = async (name: string, input: unknown, place: string): Promise<unknown> => {
    if (Object.hasOwn(forMain, name)) return forMain[name as HostOnlyName](input);
    if (!isCallName(name) || contract[name].where !== 'host') throw new AppError('UNKNOWN_CHANNEL');
    const parsed = validateInput(contract[name].input, input);
    const handler = hostHandlers[name as HostCallName] as (
      context: HostContext,
      input: unknown,
      place: string,
    ) => unknown;
    const answer = await handler(context, parsed, place);
    const value = open === null ? answer : withoutLocked(open, unlocked, answer);
    return tools.checkOutput ? contract[name].output.parse(value) : value;
  };

  return {
    workspace,
    close,
    answer: async (name, input, place) => {
      try {
        return { ok: true, value: await call(name, input, place) };
      } catch (thrown) {
        return { ok: false, error: toAppError(thrown).toEnvelope() };
      }
    },
  };
}
