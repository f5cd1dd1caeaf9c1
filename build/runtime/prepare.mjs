import { pathToFileURL } from 'node:url';
import { prepareBinding } from './native-binding.mjs';
import { resolveElectron } from './resolve.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * @typedef {object} PreparedRuntime
 * @property {string} executable
 * @property {'override' | 'official' | 'registry'} kind
 * @property {string} [nativeBinding] what ZHIBI_SQLITE_BINDING has to say; only for kind `registry`
 */

/**
 * Brings an Electron and all it needs onto this machine. The first call may take minutes, later ones a
 * fraction of a second.
 *
 * @param {{ log?: (line: string) => void, env?: NodeJS.ProcessEnv }} [options] `env` is that of the run: its
 *   screen and its choice of Electron
 * @returns {Promise<PreparedRuntime>}
 * @throws {Error} with a message for the person at the terminal
 */
export async function prepareRuntime({ log = () => {}, env = process.env } = {}) {
  const runtime = await resolveElectron({ log, env });
  const isRegistry = runtime.kind === 'registry';
  await ensureSystemLibraries({ executable: runtime.executable, compiles: isRegistry, env, log });
  return isRegistry ? { ...runtime, nativeBinding: await prepareBinding(log) } : runtime;
}

async function main() {
  /** @param {string} line */
  const say = (line) => process.stdout.write(`${line}\n`);
  const runtime = await prepareRuntime({ log: say });
  say(`Electron (${runtime.kind}): ${runtime.executable}`);
  say(`better-sqlite3: ${runtime.nativeBinding ?? 'as installed'}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
