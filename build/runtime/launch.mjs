import { projectFolder } from './folders.mjs';
import { prepareRuntime } from './prepare.mjs';

// Either would turn Electron into something else than the app: a plain Node, or one with foreign code in it.
const REMOVED_VARIABLES = ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS'];

/**
 * How to start the app in development and in tests. Prepares the runtime when that has not been done yet.
 *
 * @param {readonly string[]} args for the app
 * @param {{ env?: NodeJS.ProcessEnv, appFolder?: string, log?: (line: string) => void }} [options]
 * @returns {Promise<{ command: string, args: string[], env: Record<string, string> }>} the arguments begin
 *   with the app's folder; `--no-sandbox` is there only for root, whom Chromium's sandbox refuses
 * @throws {Error} when no runtime can be had
 */
export async function electronCommand(args, { env = process.env, appFolder = projectFolder, log } = {}) {
  const runtime = await prepareRuntime({ env, ...(log ? { log } : {}) });
  const kept = Object.entries(env).filter(([name]) => !REMOVED_VARIABLES.includes(name));
  return {
    command: runtime.executable,
    args: [appFolder, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
    env: {
      .../** @type {Record<string, string>} */ (Object.fromEntries(kept)),
      ...(runtime.nativeBinding ? { ZHIBI_SQLITE_BINDING: runtime.nativeBinding } : {}),
    },
  };
}
