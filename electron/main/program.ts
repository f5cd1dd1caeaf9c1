import { basename } from 'node:path';
import { app, type BrowserWindow, session as electronSession, Menu, nativeTheme, shell } from 'electron';
import type { ActionId } from '../../shared/actions.ts';
import { toAppError } from '../../shared/errors/app-error.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { isEventName } from '../../shared/ipc/names.ts';
import { createAttachmentSource } from '../ipc/attachment-source.ts';
import { visibleSettings } from '../ipc/handlers/settings-handlers.ts';
import { openLink } from '../ipc/handlers/shell-handlers.ts';
import { forkHost } from '../ipc/host-child.ts';
import { type HostLink, startHostLink } from '../ipc/host-link.ts';
import { createMainHandlers } from '../ipc/main-handlers.ts';
import { installRelay } from '../ipc/relay.ts';
import { guardSession } from '../security/guard-session.ts';
import { createPrintedPages } from '../security/printed-pages.ts';
import { createDialogs } from '../services/dialogs.ts';
import type { Logger } from '../services/log.ts';
import { openSettings } from '../services/settings-file.ts';
import { createUnlockTokens } from '../services/unlock-tokens.ts';
import { createWorkspaceSession } from '../services/workspace-session.ts';
import type { Arguments } from './arguments.ts';
import { runErrands } from './errands.ts';
import type { Marks } from './marks.ts';
import { menuTemplate } from './menu.ts';
import type { Paths } from './paths.ts';
import { createPrinter } from './print-page.ts';
import { createWindows } from './windows.ts';

type Parts = {
  readonly paths: Paths;
  readonly log: Logger;
  readonly marks: Marks;
  readonly wanted: Arguments;
};
export type Program = {
  /** Comes to the front and opens a workspace if one was named. */
  readonly show: (workspace: string | null) => void;
};

/** Builds the running program out of its parts; called once, after `ready`. */
export function createProgram({ paths, log, marks, wanted }: Parts): Program {
  const settings = openSettings(paths.settings, app.getLocale(), log);
  nativeTheme.themeSource = settings.get().theme;
  const locale = () => settings.get().locale;
  const dialogs = createDialogs(locale);
  const links = { dialogs, openExternal: (url: string) => shell.openExternal(url) };
  const unlockTokens = createUnlockTokens();

  const windows = createWindows({
    preload: paths.preload,
    settings,
    log,
    openLink: (windowId, url) => void openLink(links, windowId, url).catch(() => log.warn('LINK_NOT_OPENED')),
    onClosed: unlockTokens.forget,
  });

  // In parallel with the first page: its first question is answered as soon as the file is open.
  const host: HostLink = startHostLink({
    start: () => forkHost(paths.host),
    onEvent: (name, payload) => {
      if (isEventName(name)) windows.forward({ name, payload });
      else log.warn('UNKNOWN_EVENT');
    },
    onReady: () => marks.set('hostReady'),
    onStatus: (status) => windows.broadcast('host.changed', () => ({ status })),
    restore: (call) => session.restore(call),
    now: Date.now,
    log,
  });

  const announce = () => {
    windows.broadcast('workspace.changed', (windowId) => unlockTokens.stateFor(windowId, session.state()));
    buildMenu();
  };
  const session = createWorkspaceSession({
    ask: host.call,
    settings,
    samplePath: paths.sample,
    onChange: announce,
  });

  const choose = (action: ActionId) => windows.tell('menu.chosen', { action });
  const buildMenu = () => {
    const template = menuTemplate({
      t: createTranslator(locale()),
      settings: visibleSettings(settings),
      hasWorkspace: session.state().status === 'open',
      isMac: process.platform === 'darwin',
      choose,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };

  const printed = createPrintedPages();
  const handlers = createMainHandlers({
    printPage: createPrinter(printed, paths.preload),
    onJob: (event) => windows.broadcast('job.changed', () => event),
    session,
    dialogs,
    unlockTokens,
    settings,
    announce,
    callHost: host.call,
    openExternal: links.openExternal,
    openWindow: (route) => void windows.open(route),
    reveal: (path) => shell.showItemInFolder(path),
    onSettings: (changed) => {
      nativeTheme.themeSource = changed.theme;
      buildMenu();
      windows.broadcast('settings.changed', () => changed);
    },
  });
  guardSession(electronSession.defaultSession, paths.page, createAttachmentSource(host.call), printed);
  installRelay({ windowIds: windows.ids, relayHost: host.relay, handlers, log });

  void session.resume(wanted.workspace, wanted.sample);
  const window = windows.open();
  window.once('show', () => marks.set('windowShown'));
  quitInOrder(host);
  void doErrands(wanted, window, marks);

  return {
    show: (workspace) => {
      windows.focus();
      if (workspace === null) return;
      session
        .openFile(workspace)
        .catch((thrown: unknown) => dialogs.showProblem(toAppError(thrown).code, basename(workspace)))
        .catch(() => log.warn('PROBLEM_NOT_SHOWN'));
    },
  };
}

/** The host closes its file before the program ends, whatever asked it to end; then the exit code is ours. */
function quitInOrder(host: HostLink): void {
  app.on('will-quit', (event) => {
    event.preventDefault();
    void host.stop().finally(() => app.exit(Number(process.exitCode ?? 0)));
  });
}

async function doErrands(wanted: Arguments, window: BrowserWindow, marks: Marks): Promise<void> {
  if (wanted.screenshot === null && !wanted.perf) return;
  process.exitCode = await runErrands(wanted, window, marks, { out: process.stdout, err: process.stderr });
  app.quit();
}
