import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, type FileFilter, webContents } from 'electron';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';
import type { AppSettings } from '../../shared/ipc/app.contract.ts';
import { withExtension } from './file-names.ts';

export type FileKind = 'zhibi' | 'docx' | 'xlsx';

/** Questions that the system asks the user for us; null = cancelled. */
export type Dialogs = {
  readonly chooseWorkspace: (windowId: number) => Promise<string | null>;
  readonly chooseTarget: (windowId: number, kind: FileKind, fileName: string) => Promise<string | null>;
  /** Tells that a file which came from outside the window could not be opened. */
  readonly showProblem: (code: ErrorCode, fileName: string) => Promise<void>;
  readonly confirmLink: (windowId: number, url: string) => Promise<boolean>;
};

function filterOf(kind: FileKind, t: Translator): FileFilter {
  const names = {
    zhibi: () => t(($) => $.menu.dialog.workspaceFiles),
    docx: () => t(($) => $.menu.dialog.wordFiles),
    xlsx: () => t(($) => $.menu.dialog.excelFiles),
  };
  return { name: names[kind](), extensions: [kind] };
}

function windowOf(windowId: number): BrowserWindow {
  const contents = webContents.fromId(windowId);
  const window = contents && BrowserWindow.fromWebContents(contents);
  if (!window) throw new Error('The window that asked is gone');
  return window;
}

/** Dialogs in the user's language that start in the documents folder. */
export function createDialogs(locale: () => AppSettings['locale']): Dialogs {
  const documents = () => app.getPath('documents');
  return {
    chooseWorkspace: async (windowId) => {
      const t = createTranslator(locale());
      const { filePaths } = await dialog.showOpenDialog(windowOf(windowId), {
        title: t(($) => $.menu.dialog.openTitle),
        defaultPath: documents(),
        filters: [filterOf('zhibi', t)],
        properties: ['openFile'],
      });
      return filePaths[0] ?? null;
    },
    chooseTarget: async (windowId, kind, fileName) => {
      const t = createTranslator(locale());
      const { canceled, filePath } = await dialog.showSaveDialog(windowOf(windowId), {
        title: kind === 'zhibi' ? t(($) => $.menu.dialog.createTitle) : t(($) => $.menu.dialog.exportTitle),
        defaultPath: join(documents(), fileName),
        filters: [filterOf(kind, t)],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? null : withExtension(filePath, kind, existsSync);
    },
    showProblem: async (code, fileName) => {
      const t = createTranslator(locale());
      await dialog.showMessageBox({ type: 'warning', message: fileName, detail: t(($) => $.errors[code]) });
    },
    confirmLink: async (windowId, url) => {
      const t = createTranslator(locale());
      const { response } = await dialog.showMessageBox(windowOf(windowId), {
        type: 'question',
        message: t(($) => $.menu.dialog.linkQuestion),
        detail: url,
        buttons: [t(($) => $.menu.dialog.linkOpen), t(($) => $.menu.dialog.cancel)],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      });
      return response === 0;
    },
  };
}
