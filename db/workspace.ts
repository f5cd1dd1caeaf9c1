import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Catalogue } from '../shared/domain/dossier/catalogue.ts';
import { DECLARING_KEYS } from '../shared/domain/dossier/own-catalogue.ts';
import type { ModelVersions } from '../shared/domain/model/scoring-model.ts';
import { AppError } from '../shared/errors/app-error.ts';
import type { DataChanged } from '../shared/ipc/app.contract.ts';
import { TODAY_KEY, type WorkspaceInfo } from '../shared/ipc/workspace.contract.ts';
import { isCalendarDate } from '../shared/lib/calendar-date.ts';
import { modelsWith } from '../shared/schemas/scoring-model.ts';
import { catalogueProblem, catalogueWith } from '../shared/schemas/workspace-catalogue.ts';
import { sweepBlobs } from './attachments/sweep.ts';
import { noteCatalogueVersion } from './commands/catalogue.ts';
import type { CommandContext } from './commands/context.ts';
import { type Connection, openConnection } from './connection/connection.ts';
import { fileKind } from './connection/file-kind.ts';
import { createHistory, type History } from './history/commit.ts';
import { migrate, SCHEMA_VERSION } from './migrations/migrate.ts';
import { settingByKey } from './queries/read-rows.ts';
import { fillEmptyIndex, indexChanges, indexRedeclared } from './search/search-index.ts';

/** What the outer world gives: nothing below reads a clock or makes an id by itself. */
export type WorkspaceTools = {
  readonly now: () => string;
  /** Today of the machine, YYYY-MM-DD in local time. */
  readonly today: () => string;
  readonly newId: () => string;
  readonly actor: string;
  readonly nativeBinding: string | null;
  readonly emit: (event: DataChanged) => void;
};

export type WorkspaceFile = { readonly path: string; readonly passphrase: string | null };

/** An open workspace: one file, one connection, one history. */
export type Workspace = {
  readonly connection: Connection;
  readonly history: History;
  readonly catalogue: () => Catalogue;
  /** Scoring models: the one in force and the ones before it. */
  readonly models: () => ModelVersions;
  readonly info: () => WorkspaceInfo;
  readonly today: () => string;
  readonly setting: (key: string) => unknown;
  /** Context of a command made by the user on this route. */
  readonly commands: (place: string) => CommandContext;
  readonly close: () => void;
};

/** Opens an existing workspace. @throws FILE_MISSING, NOT_A_WORKSPACE, WRONG_KEY, DATABASE_NEWER, … */
export function openWorkspace(file: WorkspaceFile, tools: WorkspaceTools): Workspace {
  if (!existsSync(file.path)) throw new AppError('FILE_MISSING', { file: basename(file.path) });
  const connection = openAnyway(file, tools);
  return start(connection, tools);
}

/** Makes an empty workspace, readable by its owner alone. @throws ALREADY_EXISTS, FOLDER_MISSING, PERMISSION_DENIED, … */
export function createWorkspace(file: WorkspaceFile, tools: WorkspaceTools): Workspace {
  if (existsSync(file.path)) throw new AppError('ALREADY_EXISTS', { file: basename(file.path) });
  if (!existsSync(dirname(file.path))) throw new AppError('FOLDER_MISSING');
  const connection = openConnection({
    ...file,
    readOnly: false,
    mustExist: false,
    nativeBinding: tools.nativeBinding,
  });
  chmodSync(file.path, 0o600);
  const workspace = start(connection, tools);
  workspace.history.commit(
    { origin: 'seed', code: 'workspace.create', subject: '', place: '' },
    noteCatalogueVersion,
  );
  return workspace;
}

/** A file that cannot be written is opened for reading. */
function openAnyway(file: WorkspaceFile, tools: WorkspaceTools): Connection {
  const open = (readOnly: boolean) =>
    openConnection({ ...file, readOnly, mustExist: true, nativeBinding: tools.nativeBinding });
  const kind = fileKind(file.path);
  const details = { file: basename(file.path) };
  if (kind === 'empty' || kind === 'other') throw new AppError('NOT_A_WORKSPACE', details);
  if ((kind === 'encrypted') !== (file.passphrase !== null)) throw new AppError('WRONG_KEY', details);
  try {
    // SQLite keeps its log beside the file, so a protected folder is as good as a protected file.
    return open(!isWritable(file.path) || !isWritable(dirname(file.path)));
  } catch (thrown) {
    const code = thrown instanceof AppError ? thrown.code : 'UNEXPECTED';
    if (code === 'READ_ONLY' || code === 'PERMISSION_DENIED') return open(true);
    if (code === 'NOT_A_WORKSPACE' && kind === 'encrypted') throw new AppError('WRONG_KEY', details);
    throw thrown;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function start(connection: Connection, tools: WorkspaceTools): Workspace {
  try {
    migrate(connection);
    return wire(connection, tools);
  } catch (thrown) {
    connection.close();
    throw thrown;
  }
}

function wire(connection: Connection, tools: WorkspaceTools): Workspace {
  const setting = (key: string): unknown => settingByKey(connection, key)?.value;
  let catalogue = catalogueWith(setting);
  let models = modelsWith(setting);
  fillEmptyIndex(connection, catalogue);
  sweepBlobs(connection);
  const history = createHistory({
    connection,
    now: tools.now,
    newId: tools.newId,
    get actor() {
      return tools.actor;
    },
    index: (changes) => indexChanges(connection, catalogue, changes),
    emit: (event) => {
      if (
        event.upserted.setting.some(({ key }) => DECLARING_KEYS.includes(key)) ||
        event.removed.setting.length > 0
      ) {
        const former = catalogue;
        catalogue = catalogueWith(setting);
        models = modelsWith(setting);
        indexRedeclared(connection, former, catalogue);
      }
      tools.emit(event);
    },
  });
  const today = (): string => {
    const own = setting(TODAY_KEY);
    return typeof own === 'string' && isCalendarDate(own) ? own : tools.today();
  };
  return {
    connection,
    history,
    setting,
    today,
    catalogue: () => catalogue,
    models: () => models,
    info: () => ({
      name: String(setting('workspace.name') ?? basename(connection.path, '.zhibi')),
      fileName: basename(connection.path),
      isSample: setting('workspace.isSample') === true,
      encrypted: connection.encrypted,
      readOnly: connection.readOnly,
      today: today(),
      machineToday: tools.today(),
      schemaVersion: SCHEMA_VERSION,
      catalogueProblem: catalogueProblem(setting),
    }),
    commands: (place) => ({
      connection,
      catalogue,
      models,
      today: today(),
      actor: tools.actor,
      isUnlocked: () => false,
      commit: (options, work) => history.commit({ origin: 'user', ...options, place }, work),
      erase: (options, work) => history.erase({ ...options, place }, work),
    }),
    close: () => {
      try {
        if (!connection.readOnly) {
          connection.exec('PRAGMA optimize');
          connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
        }
      } catch {
        // Tidying up is a courtesy: everything is in the log already, and a full disk must not keep the file open.
      } finally {
        connection.close();
      }
    },
  };
}
