import { app, Menu, protocol } from 'electron';
import { APP_SCHEME_REGISTRATION } from '../security/app-protocol.ts';
import { createLogger } from '../services/log.ts';
import { parseArguments } from './arguments.ts';
import { createMarks } from './marks.ts';
import { pathsFor } from './paths.ts';
import { processStart } from './process-start.ts';
import { createProgram, type Program } from './program.ts';

/** Prepares what must come before `ready`, takes the single-instance lock and runs the program. */
export function start(entryFolder: string): void {
  const marks = createMarks(processStart(), Date.now);
  const wanted = parseArguments(process.argv.slice(1), process.cwd());
  const paths = pathsFor(entryFolder, app.getPath('userData'));
  const log = createLogger(paths.logs, () => new Date());
  let program: Program | null = null;

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

  app.on('second-instance', (_event, words, folder) => {
    program?.show(parseArguments(words.slice(1), folder).workspace);
  });
  // macOS hands files over in this way, also while the program starts.
  let openedEarly: string | null = null;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    const { workspace } = parseArguments([path], '/');
    if (program) program.show(workspace);
    else openedEarly = workspace;
  });
  app.on('activate', () => program?.show(null));
  app.on('window-all-closed', () => app.quit());

  void app.whenReady().then(() => {
    marks.set('ready');
    program = createProgram({
      paths,
      log,
      marks,
      wanted: { ...wanted, workspace: wanted.workspace ?? openedEarly },
    });
  });
}
