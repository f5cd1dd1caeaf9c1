import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { projectFolder, projectNode, withProjectCommands } from './folders.mjs';
import { runInForeground } from './subprocess.mjs';

const SOURCES = ['shared', 'db', 'electron', 'renderer', 'build/config'];
const CONFIG = 'build/config/electron.vite.config.ts';
const record = join(projectFolder, 'node_modules', '.cache', 'zhibi', 'built-from');

/**
 * Builds the app when its sources are not those of the last successful build.
 *
 * @param {{ log?: (line: string) => void }} [options]
 * @throws {Error} when the build fails
 */
export async function buildIfStale({ log = () => {} } = {}) {
  const sources = await fingerprint();
  const builtFrom = await readFile(record, 'utf8').catch(() => '');
  const { main } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  if (builtFrom === sources && existsSync(join(projectFolder, main))) return;
  log('building the app');
  const cli = join(projectFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const env = { ...process.env, PATH: withProjectCommands(process.env.PATH ?? '') };
  const code = await runInForeground(projectNode(), [cli, 'build', '--config', CONFIG], {
    cwd: projectFolder,
    env,
  });
  if (code !== 0) throw new Error(`the build failed with exit code ${code}`);
  await mkdir(dirname(record), { recursive: true });
  // Taken before the build: what was saved while it ran is a change since.
  await writeFile(record, sources);
}

/**
 * Changes with every added, removed or saved source file.
 *
 * @returns {Promise<string>}
 */
async function fingerprint() {
  const files = [join(projectFolder, 'package-lock.json')];
  for (const source of SOURCES) {
    const entries = await readdir(join(projectFolder, source), { recursive: true, withFileTypes: true });
    files.push(
      ...entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
    );
  }
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const { mtimeMs, size } = await stat(file);
    hash.update(`${relative(projectFolder, file)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}
