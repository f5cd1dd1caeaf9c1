import { BrowserWindow, nativeTheme, type Rectangle, screen } from 'electron';
import type { EventName, EventPayload } from '../../shared/ipc/app.contract.ts';
import { EVENT_CHANNEL, type WindowEvent } from '../../shared/ipc/messages.ts';
import { guardNavigation } from '../security/navigation.ts';
import { APP_PAGE } from '../security/origin.ts';
import { windowPreferences } from '../security/window-preferences.ts';
import type { Logger } from '../services/log.ts';
import type { SettingsFile } from '../services/settings-file.ts';
import { MIN_SIZE, windowBounds } from './window-bounds.ts';

/** The page's background before its styles are there; the same colours as `--bg` of the page. */
const BACKGROUND = { light: '#f4f6f9', dark: '#12151b' };
/** Nobody works in more; a page that asked for one after the other would fill the machine. */
const MAX_WINDOWS = 8;
/** A page that crashes again within this time is not reloaded again. */
const RELOAD_PAUSE = 60_000;

type Parts = {
  readonly preload: string;
  readonly settings: SettingsFile;
  readonly log: Logger;
  readonly openLink: (windowId: number, url: string) => void;
  readonly onClosed: (windowId: number) => void;
};

/** The windows that main made; only their pages may call, and only they are told of events. */
export type Windows = {
  readonly ids: ReadonlySet<number>;
  /** Opens a window at a route of the page; left out = where the page begins. */
  readonly open: (route?: string) => BrowserWindow;
  /** Brings a window to the front; makes one if there is none. */
  readonly focus: () => void;
  /** Tells the window that the user is in, such as of a menu choice. */
  readonly tell: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
  readonly broadcast: <Name extends EventName>(
    name: Name,
    payload: (windowId: number) => EventPayload<Name>,
  ) => void;
  /** Passes on an event of the data host whose name has been checked. */
  readonly forward: (event: WindowEvent) => void;
};

function reloadAfterCrash(window: BrowserWindow, log: Logger): void {
  let lastCrash = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error('PAGE_GONE', { reason });
    if (reason === 'clean-exit' || Date.now() - lastCrash < RELOAD_PAUSE) return;
    lastCrash = Date.now();
    window.webContents.reload();
  });
}

/** A further window stands a little off the one it was opened from. */
function beside(window: BrowserWindow): Rectangle {
  const { x, y, width, height } = window.getNormalBounds();
  return { x: x + 32, y: y + 32, width, height };
}

function rememberBounds(window: BrowserWindow, settings: SettingsFile): void {
  window.on('close', () => {
    settings.update({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } });
  });
}

/** Makes windows and keeps the list of them. */
export function createWindows(parts: Parts): Windows {
  const ids = new Set<number>();
  /** The window that the user is in, or the oldest one while another program has the focus. */
  const focused = () => live().find((window) => window.isFocused()) ?? live().at(-1);
  const live = () => BrowserWindow.getAllWindows().filter((window) => ids.has(window.webContents.id));

  const open = (route?: string): BrowserWindow => {
    const current = focused();
    if (current !== undefined && live().length >= MAX_WINDOWS) return current;
    const remembered = parts.settings.get().window;
    const display = remembered ? screen.getDisplayMatching(remembered) : screen.getPrimaryDisplay();
    const window = new BrowserWindow({
      ...(current === undefined ? windowBounds(remembered, display.workArea) : beside(current)),
      minWidth: Math.min(MIN_SIZE.width, display.workArea.width),
      minHeight: Math.min(MIN_SIZE.height, display.workArea.height),
      show: false,
      backgroundColor: BACKGROUND[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
      webPreferences: { ...windowPreferences(parts.preload) },
    });
    const { id } = window.webContents;
    ids.add(id);
    guardNavigation(window.webContents, {
      openExternal: (url) => parts.openLink(id, url),
      openRoute: open,
    });
    reloadAfterCrash(window, parts.log);
    rememberBounds(window, parts.settings);
    window.once('ready-to-show', () => {
      if (remembered?.maximized && current === undefined) window.maximize();
      window.show();
    });
    window.once('closed', () => {
      ids.delete(id);
      parts.onClosed(id);
    });
    void window
      .loadURL(route === undefined ? APP_PAGE : `${APP_PAGE}#${route}`)
      .catch(() => parts.log.error('PAGE_NOT_LOADED'));
    return window;
  };

  const send = (window: BrowserWindow, event: WindowEvent) => window.webContents.send(EVENT_CHANNEL, event);

  return {
    ids,
    open,
    focus: () => {
      const window = focused() ?? open();
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    tell: (name, payload) => {
      const window = focused();
      if (window !== undefined) send(window, { name, payload });
    },
    broadcast: (name, payload) => {
      for (const window of live()) send(window, { name, payload: payload(window.webContents.id) });
    },
    forward: (event) => {
      for (const window of live()) send(window, event);
    },
  };
}
