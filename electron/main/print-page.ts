import { BrowserWindow } from 'electron';
import { guardNavigation } from '../security/navigation.ts';
import type { PrintedPages } from '../security/printed-pages.ts';
import { windowPreferences } from '../security/window-preferences.ts';

/** Makes one page of HTML to PDF. @throws Error when the page cannot be loaded or printed */
export type PrintPage = (html: string) => Promise<Uint8Array>;

/**
 * Prints in a window that nobody sees: sandboxed as every other, without scripts, at an address that works once. It is
 * none of the windows that may call.
 */
export function createPrinter(pages: PrintedPages, preload: string): PrintPage {
  return async (html) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...windowPreferences(preload), javascript: false },
    });
    guardNavigation(window.webContents, { openExternal: () => undefined, openRoute: () => undefined });
    try {
      await window.loadURL(pages.put(html));
      return await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
    } finally {
      window.destroy();
    }
  };
}
