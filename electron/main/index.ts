import * as nodeModule from 'node:module';
import { join, resolve } from 'node:path';
import { app } from 'electron';

// First of all, because everything below is kept in this folder, the lock of the single instance too.
const folder = process.env.ZHIBI_USER_DATA || app.commandLine.getSwitchValue('user-data-dir');
if (folder) app.setPath('userData', resolve(folder));

// Not in the Node of the oldest runtime; its types cannot say so.
const { enableCompileCache } = nodeModule as {
  readonly enableCompileCache?: typeof nodeModule.enableCompileCache;
};
enableCompileCache?.(join(app.getPath('userData'), 'compile-cache'));

const { start } = await import('./start.ts');
start(import.meta.dirname);
