import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFolder, projectNode, withProjectCommands } from './folders.mjs';
import { runInForeground } from './subprocess.mjs';

const SOURCES = ['shared', 'db', 'electron', 'renderer', 'build/config', 'package-lock.json', 'package.json'];
const CONFIG = 'build/config/electron.vite.config.ts';
const stamp = join(projectFolder, 'node_modules', '.cache', 'zhibi', 'built');

/**
 * Builds the app when a source is newer than the last successful build. Output goes to standard error, so
 * that a caller's standard output stays its own.
 *
 * @param {{ log?: (line: string) => void }} [options]
 * @throws {Error} when the build fails
 */
export async function buildIfStale({ log = () => {} } = {}) {
  const startedAt = Date.now();
  if (await isFresh()) return;
  log('building the app');
  const cli = join(projectFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const env = { ...process.env, PATH: withProjectCommands(process.env.PATH ?? '') };
  const code = await runInForeground(projectNode(), [cli, 'build', '--config', CONFIG], {
    cwd: projectFolder,
    env,
  });
  if (code !== 0) throw new Error(`the build failed with exit code ${code}`);
  await mkdir(dirname(stamp), { recursive: true });
  // The time before the build: what was saved while it ran counts as newer.
  await writeFile(stamp, String(startedAt));
}

async function isFresh() {
  const { main } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  if (!existsSync(join(projectFolder, main)) || !existsSync(stamp)) return false;
  const changedAt = await Promise.all(SOURCES.map((source) => newestChange(join(projectFolder, source))));
  return Math.max(...changedAt) <= Number(readFileSync(stamp, 'utf8'));
}

/**
 * @param {string} path a file or folder; folders count too, since a deleted file changes only them
 * @returns {Promise<number>} milliseconds since 1970
 */
async function newestChange(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const entries = await readdir(path, { recursive: true });
  return Math.max(mtimeMs, ...entries.map((entry) => statSync(join(path, entry)).mtimeMs));
}
