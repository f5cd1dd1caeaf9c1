import { capture } from './subprocess.mjs';

const GUI_PACKAGES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

// Debian renamed libraries in its move to 64-bit time; the old names are gone there.
const RENAMED = new Map([
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libasound2', 'libasound2t64'],
]);

/**
 * Makes sure the machine has what Electron needs beyond its own files. As root on Debian it installs what is
 * missing; elsewhere it only says so.
 *
 * @param {{ executable: string, compiles: boolean, env?: NodeJS.ProcessEnv, log?: (line: string) => void }} options
 *   `compiles` adds the compiler for the better-sqlite3 binding
 * @returns {Promise<string[]>} the Debian packages it installed
 * @throws {Error} with the one command to run, when something is missing and we may not install it
 */
export async function ensureSystemLibraries({ executable, compiles, env = process.env, log = () => {} }) {
  if (process.platform !== 'linux') return [];
  const missing = await missingPackages({ executable, compiles, env });
  if (missing.length === 0) return [];
  const isRoot = process.getuid?.() === 0;
  const hasApt = await succeeds('apt-get', ['--version']);
  if (hasApt && isRoot) await capture('apt-get', ['update']);
  const names = hasApt ? await Promise.all(missing.map(currentName)) : missing;
  const install = ['install', '-y', '--no-install-recommends', ...names];
  if (!hasApt || !isRoot) throw new Error(instruction(names, hasApt));
  log(`installing ${names.join(' ')}`);
  await capture('apt-get', install, { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } });
  return names;
}

/**
 * @param {{ executable: string, compiles: boolean, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<string[]>} Debian 12 names of the packages that would supply what is not there
 */
async function missingPackages({ executable, compiles, env }) {
  const needs = [
    { packages: GUI_PACKAGES, isMet: hasLibraries(executable) },
    { packages: ['fonts-noto-cjk', 'fontconfig'], isMet: hasChineseFont() },
  ];
  if (!env.DISPLAY) {
    needs.push({
      packages: ['xvfb'],
      isMet: succeeds('sh', ['-c', 'command -v xvfb-run && command -v Xvfb']),
    });
    needs.push({ packages: ['xauth'], isMet: succeeds('sh', ['-c', 'command -v xauth']) });
  }
  if (compiles)
    needs.push({ packages: ['g++'], isMet: succeeds('sh', ['-c', 'command -v gcc && command -v g++']) });
  const found = await Promise.all(needs.map(({ isMet }) => isMet));
  return needs.flatMap(({ packages }, index) => (found[index] ? [] : packages));
}

/**
 * @param {readonly string[]} names
 * @param {boolean} hasApt
 * @returns {string}
 */
export function instruction(names, hasApt) {
  if (!hasApt) return `Electron needs what Debian packages as ${names.join(' ')}; please install it.`;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
  return `Electron needs system packages that are missing. Please run:\n  sudo sh -c '${command}'`;
}

/** @param {string} executable */
async function hasLibraries(executable) {
  const listing = await capture('ldd', [executable]);
  return !listing.includes('not found');
}

async function hasChineseFont() {
  const families = await capture('fc-list', [':lang=zh', 'family']).catch(() => '');
  return families.trim() !== '';
}

/** @param {string} name */
async function currentName(name) {
  const renamed = RENAMED.get(name);
  return renamed && (await succeeds('apt-cache', ['show', '--quiet', renamed])) ? renamed : name;
}

/** @param {string} command @param {readonly string[]} args */
function succeeds(command, args) {
  return capture(command, args).then(
    () => true,
    () => false,
  );
}
