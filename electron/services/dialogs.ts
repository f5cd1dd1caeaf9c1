import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, type FileFilter, webContents } from 'electron';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';
import type { AppSettings } from '../../shared/ipc/app.contract.ts';
import { fileNameSafe, withExtension } from './file-names.ts';

export type FileKind = 'zhibi' | 'docx' | 'xlsx' | 'json' | 'png' | 'svg' | 'pdf';

/** Questions that the system asks the user for us; null = cancelled. */
export type Dialogs = {
  readonly chooseWorkspace: (windowId: number) => Promise<string | null>;
  readonly chooseTarget: (windowId: number, kind: FileKind, fileName: string) => Promise<string | null>;
  /** Files of any kind to take into the workspace; none = cancelled. */
  readonly chooseFiles: (windowId: number) => Promise<readonly string[]>;
  /** Where to put a copy of a file, whatever its kind. */
  readonly chooseCopy: (windowId: number, fileName: string) => Promise<string | null>;
  /** A spreadsheet or text file with a list of people; null = cancelled. */
  readonly chooseTable: (windowId: number) => Promise<string | null>;
  /** A file with fields and templates; null = cancelled. */
  readonly chooseCatalogue: (windowId: number) => Promise<string | null>;
  /** Tells that a file which came from outside the window could not be opened. */
  readonly showProblem: (code: ErrorCode, fileName: string) => Promise<void>;
  readonly confirmLink: (windowId: number, url: string) => Promise<boolean>;
};

function filterOf(kind: FileKind, t: Translator): FileFilter {
  const names = {
    zhibi: () => t(($) => $.menu.dialog.workspaceFiles),
    docx: () => t(($) => $.menu.dialog.wordFiles),
    xlsx: () => t(($) => $.menu.dialog.excelFiles),
    json: () => t(($) => $.catalogue.file.kind),
    png: () => t(($) => $.mapExport.format.png),
    svg: () => t(($) => $.mapExport.format.svg),
    pdf: () => t(($) => $.mapExport.format.pdf),
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
    chooseFiles: async (windowId) => {
      const t = createTranslator(locale());
      const { filePaths } = await dialog.showOpenDialog(windowOf(windowId), {
        title: t(($) => $.attachments.dialog.add),
        defaultPath: documents(),
        properties: ['openFile', 'multiSelections'],
      });
      return filePaths;
    },
    chooseCopy: async (windowId, fileName) => {
      const t = createTranslator(locale());
      const { canceled, filePath } = await dialog.showSaveDialog(windowOf(windowId), {
        title: t(($) => $.attachments.dialog.save),
        defaultPath: join(documents(), fileNameSafe(fileName)),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    chooseTable: async (windowId) => {
      const t = createTranslator(locale());
      const { filePaths } = await dialog.showOpenDialog(windowOf(windowId), {
        title: t(($) => $.peopleImport.dialogTitle),
        defaultPath: documents(),
        filters: [
          { name: t(($) => $.peopleImport.fileKind), extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'] },
        ],
        properties: ['openFile'],
      });
      return filePaths[0] ?? null;
    },
    chooseCatalogue: async (windowId) => {
      const t = createTranslator(locale());
      const { filePaths } = await dialog.showOpenDialog(windowOf(windowId), {
        title: t(($) => $.catalogue.file.importTitle),
        defaultPath: documents(),
        filters: [filterOf('json', t)],
        properties: ['openFile'],
      });
      return filePaths[0] ?? null;
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
