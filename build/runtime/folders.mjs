import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: the folder that holds package.json. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Where the prepared runtime is kept between runs. For root it is a folder others can read, because the
 * end-to-end tests leave root and must still reach it; `ZHIBI_CACHE_DIR` overrules everything.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} absolute path; the folder may not exist yet
 */
export function cacheFolder(env = process.env) {
  if (env.ZHIBI_CACHE_DIR) return env.ZHIBI_CACHE_DIR;
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'zhibi', 'cache');
  if (process.getuid?.() === 0) return '/var/cache/zhibi';
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'zhibi');
}

/**
 * The project's own Node, because the one on PATH may be too old for the packages it has to run.
 *
 * @returns {string} absolute path of a Node executable
 */
export function projectNode() {
  const own = join(
    projectFolder,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(own) ? own : process.execPath;
}

/**
 * @param {string} path the PATH to extend
 * @returns {string} the same with the project's own commands first
 */
export function withProjectCommands(path) {
  return [join(projectFolder, 'node_modules', '.bin'), path].join(delimiter);
}
