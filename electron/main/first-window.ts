import { type BrowserWindow, session as electronSession, nativeTheme } from 'electron';
import { createAttachmentSource } from '../ipc/attachment-source.ts';
import { forkHost } from '../ipc/host-child.ts';
import type { HostChild } from '../ipc/host-link.ts';
import { installRelay } from '../ipc/relay.ts';
import { guardSession } from '../security/guard-session.ts';
import { createPrintedPages, type PrintedPages } from '../security/printed-pages.ts';
import type { Logger } from '../services/log.ts';
import type { SettingsFile } from '../services/settings-file.ts';
import type { Paths } from './paths.ts';
import type { Program } from './program.ts';
import { createWindows, type Windows } from './windows.ts';

type Parts = {
  readonly paths: Paths;
  readonly log: Logger;
  readonly settings: SettingsFile;
  /** The program that answers what the page asks; called only after this function has returned. */
  readonly running: () => Promise<Program>;
};

/** What stands at once, while the contract, the languages and everything that answers are still being read. */
export type FirstWindow = {
  readonly windows: Windows;
  readonly window: BrowserWindow;
  readonly host: HostChild;
  readonly printed: PrintedPages;
};

/**
 * Begins what takes longest and runs in processes of its own: the data host and the page. Nothing here may load the
 * contract or a catalogue of texts; a question of the page waits until the program runs.
 */
export function openFirstWindow({ paths, log, settings, running }: Parts): FirstWindow {
  nativeTheme.themeSource = settings.get().theme;
  const host = forkHost(paths.host);
  const printed = createPrintedPages();
  const attachments = createAttachmentSource(async (...call) => (await running()).callHost(...call));
  guardSession(electronSession.defaultSession, paths.page, attachments, printed);
  installRelay(async (event, message) => (await running()).answer(event, message));
  const windows = createWindows({
    preload: paths.preload,
    settings,
    log,
    openLink: (windowId, url) => void running().then((program) => program.openLink(windowId, url)),
    onClosed: (windowId) => void running().then((program) => program.forgetWindow(windowId)),
  });
  return { windows, window: windows.open(), host, printed };
}
