import { describe, expect, it } from 'vitest';
import { windowPreferences } from '../../electron/security/window-preferences.ts';
import { count, sourceFiles } from './source-files.ts';

describe('S01 web preferences', () => {
  it('are exactly these', () => {
    expect(windowPreferences('/preload.cjs')).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
  });
});

describe('S02 windows', () => {
  it('are made in two places, which spread the preferences and guard navigation', () => {
    const places = sourceFiles('electron').filter(({ text }) => text.includes('new BrowserWindow('));
    expect(places.map(({ path }) => path).toSorted()).toEqual([
      'electron/main/print-page.ts',
      'electron/main/windows.ts',
    ]);
    for (const { text } of places) {
      expect(count(text, 'new BrowserWindow(')).toBe(1);
      expect(text).toContain('webPreferences: { ...windowPreferences(');
      expect(text).toContain('guardNavigation(window.webContents');
    }
    expect(sourceFiles('electron').some(({ text }) => /new (WebContentsView|BrowserView)\(/.test(text))).toBe(
      false,
    );
  });

  it('that print show nothing, run nothing and end with the page', () => {
    const [printer] = sourceFiles('electron/main').filter(({ path }) => path.endsWith('/print-page.ts'));
    const text = printer?.text ?? '';
    expect(text).toContain('show: false');
    expect(text).toContain('javascript: false');
    expect(text.indexOf('window.destroy()')).toBeGreaterThan(text.indexOf('finally'));
  });

  it('are sandboxed before ready', () => {
    const [start] = sourceFiles('electron/main').filter(({ path }) => path.endsWith('/start.ts'));
    const text = start?.text ?? '';
    expect(text).toContain('app.enableSandbox()');
    expect(text.indexOf('app.enableSandbox()')).toBeLessThan(text.indexOf('app.whenReady()'));
    expect(text.indexOf('registerSchemesAsPrivileged(')).toBeLessThan(text.indexOf('app.whenReady()'));
    expect(text.indexOf('Menu.setApplicationMenu(null)')).toBeLessThan(text.indexOf('app.whenReady()'));
  });
});
