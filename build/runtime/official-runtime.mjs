import { constants, existsSync, readFileSync } from 'node:fs';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCacheFolder } from './cache-entry.mjs';
import { cacheFolder, projectFolder, projectNode } from './folders.mjs';
import { capture } from './subprocess.mjs';

const packageFolder = join(projectFolder, 'node_modules', 'electron');
const DOWNLOAD_LIMIT_MS = 60_000;
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * @param {string} folder an unpacked Electron distribution
 * @returns {string} where its executable has to be on this platform
 */
export function executableIn(folder) {
  if (process.platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} the executable the user chose, if any
 * @throws {Error} when the choice holds no Electron: going on silently would hide the mistake
 */
export function overriddenExecutable(env) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const executable = executableIn(folder);
  if (!existsSync(executable))
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}`);
  return executable;
}

/** @returns {string | undefined} the executable of the installed `electron` package, if it is complete */
export function installedExecutable() {
  const versionFile = join(packageFolder, 'dist', 'version');
  const executable = executableIn(join(packageFolder, 'dist'));
  if (!existsSync(versionFile) || !existsSync(executable)) return undefined;
  const found = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return found === pinnedVersion() ? executable : undefined;
}

/**
 * Lets the `electron` package download its binary. A failure is remembered for a day, so that not every
 * start waits for it; another `ELECTRON_MIRROR` or another version is tried at once.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} log
 * @returns {Promise<string>} executable
 * @throws {Error} why the download failed, now or the last time
 */
export async function downloadedExecutable(env, log) {
  await access(packageFolder, constants.W_OK);
  const attempt = `electron ${pinnedVersion()} from ${env.ELECTRON_MIRROR || 'its default address'}`;
  const earlier = await earlierFailure(attempt);
  if (earlier) throw new Error(`${earlier} (remembered; delete ${failureFile()} to try again)`);
  log(`downloading ${attempt}, at most ${DOWNLOAD_LIMIT_MS / 1000} s`);
  try {
    const script = join(packageFolder, 'install.js');
    await capture(projectNode(), [script], { env, timeoutMs: DOWNLOAD_LIMIT_MS });
    const executable = installedExecutable();
    if (!executable) throw new Error('the download ended without an executable');
    return executable;
  } catch (error) {
    await rememberFailure(attempt, String(error instanceof Error ? error.message : error));
    throw error;
  }
}

function pinnedVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
}

function failureFile() {
  return join(cacheFolder(), 'failed-download.json');
}

/** @param {string} attempt */
async function earlierFailure(attempt) {
  const text = await readFile(failureFile(), 'utf8').catch(() => '{}');
  const record = JSON.parse(text);
  const isFresh = record.attempt === attempt && Date.now() - record.failedAt < RETRY_AFTER_MS;
  return isFresh ? String(record.reason) : undefined;
}

/** @param {string} attempt @param {string} reason */
async function rememberFailure(attempt, reason) {
  await makeCacheFolder();
  await writeFile(failureFile(), `${JSON.stringify({ attempt, failedAt: Date.now(), reason }, null, 2)}\n`);
}
