import { basename } from 'node:path';
import { app, Menu, nativeTheme, shell } from 'electron';
import type { ActionId } from '../../shared/actions.ts';
import { toAppError } from '../../shared/errors/app-error.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { isEventName } from '../../shared/ipc/names.ts';
import { answerRequest } from '../ipc/answer-request.ts';
import { visibleSettings } from '../ipc/handlers/settings-handlers.ts';
import { openLink } from '../ipc/handlers/shell-handlers.ts';
import { forkHost } from '../ipc/host-child.ts';
import { type CallHost, type HostChild, type HostLink, startHostLink } from '../ipc/host-link.ts';
import { createMainHandlers } from '../ipc/main-handlers.ts';
import type { SenderEvent } from '../security/trusted-sender.ts';
import { createDialogs } from '../services/dialogs.ts';
import type { Logger } from '../services/log.ts';
import type { SettingsFile } from '../services/settings-file.ts';
import { createUnlockTokens } from '../services/unlock-tokens.ts';
import { createWorkspaceSession } from '../services/workspace-session.ts';
import type { Arguments } from './arguments.ts';
import type { FirstWindow } from './first-window.ts';
import type { Marks } from './marks.ts';
import { menuTemplate } from './menu.ts';
import type { Paths } from './paths.ts';
import { createPrinter } from './print-page.ts';

type Parts = {
  readonly paths: Paths;
  readonly log: Logger;
  readonly marks: Marks;
  readonly wanted: Arguments;
  readonly settings: SettingsFile;
  readonly first: FirstWindow;
};
export type Program = {
  /** Comes to the front and opens a workspace if one was named. */
  readonly show: (workspace: string | null) => void;
  /** Answers one message of a window. */
  readonly answer: (event: SenderEvent, message: unknown) => ReturnType<typeof answerRequest>;
  readonly callHost: CallHost;
  /** Asks the user and opens an address outside. */
  readonly openLink: (windowId: number, url: string) => void;
  readonly forgetWindow: (windowId: number) => void;
};

/** Builds the running program around its first window; called once. */
export function createProgram({ paths, log, marks, wanted, settings, first }: Parts): Program {
  const { windows, printed } = first;
  const locale = () => settings.get().locale;
  const dialogs = createDialogs(locale);
  const links = { dialogs, openExternal: (url: string) => shell.openExternal(url) };
  const unlockTokens = createUnlockTokens();

  let waitingHost: HostChild | null = first.host;
  const host: HostLink = startHostLink({
    start: () => {
      const child = waitingHost ?? forkHost(paths.host);
      waitingHost = null;
      return child;
    },
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
  void session.resume(wanted.workspace, wanted.sample);
  quitInOrder(host);

  return {
    show: (workspace) => {
      windows.focus();
      if (workspace === null) return;
      session
        .openFile(workspace)
        .catch((thrown: unknown) => dialogs.showProblem(toAppError(thrown).code, basename(workspace)))
        .catch(() => log.warn('PROBLEM_NOT_SHOWN'));
    },
    answer: (event, message) =>
      answerRequest({ windowIds: windows.ids, relayHost: host.relay, handlers, log }, event, message),
    callHost: host.call,
    openLink: (windowId, url) => void openLink(links, windowId, url).catch(() => log.warn('LINK_NOT_OPENED')),
    forgetWindow: unlockTokens.forget,
  };
}

/** The host closes its file before the program ends, whatever asked it to end; then the exit code is ours. */
function quitInOrder(host: HostLink): void {
  app.on('will-quit', (event) => {
    event.preventDefault();
    void host.stop().finally(() => app.exit(Number(process.exitCode ?? 0)));
  });
}
