// The least an Electron program can do: one window with the product's size, preferences and way of showing, and a page
// without a script. `--perf` prints when it was painted, as the product does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, Menu } from 'electron';

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
Menu.setApplicationMenu(null);

/** Milliseconds since this process was started; the same reading of /proc as the product's `processStart`. */
function age() {
  const stat = readFileSync('/proc/self/stat', 'latin1');
  const started = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]) / 100;
  return Math.round((Number.parseFloat(readFileSync('/proc/uptime', 'latin1')) - started) * 1_000);
}

const PAINTED = `new Promise((resolve) => {
  document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
})`;

// Not awaited at top level: Electron is not ready before this file has been run to its end.
app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: false,
    },
  });
  const shown = new Promise((resolve) => window.once('show', resolve));
  window.once('ready-to-show', () => window.show());
  await Promise.all([window.loadFile(join(import.meta.dirname, 'index.html')), shown]);
  await window.webContents.executeJavaScript(PAINTED);
  process.stdout.write(`${JSON.stringify({ firstList: age() })}\n`);
  if (process.argv.includes('--perf')) app.quit();
});
