import { app, type BrowserWindow, Menu, protocol } from 'electron';
import { APP_SCHEME_REGISTRATION } from '../security/app-protocol.ts';
import { createLogger } from '../services/log.ts';
import { openSettings } from '../services/settings-file.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { runErrands } from './errands.ts';
import { openFirstWindow } from './first-window.ts';
import { createMarks, type Marks } from './marks.ts';
import { pathsFor } from './paths.ts';
import { processStart } from './process-start.ts';
import type { Program } from './program.ts';

/** Prepares what must come before `ready`, takes the single-instance lock and runs the program. */
export function start(entryFolder: string): void {
  const marks = createMarks(processStart(), Date.now);
  const wanted = parseArguments(process.argv.slice(1), process.cwd());
  const paths = pathsFor(entryFolder, app.getPath('userData'));
  const log = createLogger(paths.logs, () => new Date());

  // Chromium refuses its sandbox for root; whoever says --no-sandbox has a reason, every window still asks for it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  protocol.registerSchemesAsPrivileged([APP_SCHEME_REGISTRATION]);
  Menu.setApplicationMenu(null);
  process.on('uncaughtExceptionMonitor', () => log.error('UNEXPECTED'));

  if (!app.requestSingleInstanceLock()) {
    if (wanted.screenshot !== null || wanted.perf) process.stderr.write('zhibi: already running\n');
    app.exit(wanted.screenshot !== null || wanted.perf ? 1 : 0);
    return;
  }

  const running = app.whenReady().then(() => run());
  const show = (workspace: string | null) => void running.then((program) => program.show(workspace));
  app.on('second-instance', (_event, words, folder) => {
    show(parseArguments(words.slice(1), folder).workspace);
  });
  // macOS hands files over in this way, also while the program starts.
  let openedEarly: string | null = null;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    const { workspace } = parseArguments([path], '/');
    if (app.isReady()) show(workspace);
    else openedEarly = workspace;
  });
  app.on('activate', () => show(null));
  app.on('window-all-closed', () => app.quit());

  async function run(): Promise<Program> {
    marks.set('ready');
    const settings = openSettings(paths.settings, app.getLocale(), log);
    const first = openFirstWindow({ paths, log, settings, running: () => running });
    first.window.once('show', () => marks.set('windowShown'));
    void doErrands(wanted, first.window, marks);
    const { createProgram } = await import('./program.ts');
    const workspace = wanted.workspace ?? openedEarly;
    return createProgram({ paths, log, marks, settings, first, wanted: { ...wanted, workspace } });
  }
}

async function doErrands(wanted: Arguments, window: BrowserWindow, marks: Marks): Promise<void> {
  if (wanted.screenshot === null && !wanted.perf) return;
  process.exitCode = await runErrands(wanted, window, marks, { out: process.stdout, err: process.stderr });
  app.quit();
}
