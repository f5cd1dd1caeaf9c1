import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../runtime/folders.mjs';

// `npm run lockfile`, after a change of dependencies. Registry mirrors often lack the binaries of platforms that nobody
// behind them uses. npm then leaves those optional packages out of package-lock.json, and `npm ci` refuses the file on
// every machine. This adds them back from what their parents ask for; on those platforms npm fetches them as usual.

const OS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[],
 *   optionalDependencies?: Record<string, string> }} Locked
 */

const file = join(projectFolder, 'package-lock.json');
/** @type {{ packages: Record<string, Locked> }} */
const lock = JSON.parse(readFileSync(file, 'utf8'));

/**
 * @param {string} parent path of a package in the lock file
 * @param {string} name
 */
function isLocked(parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/** @param {string} name such as `@x/cli-linux-arm-gnueabihf` */
function platformOf(name) {
  const words = name.split(/[^a-z0-9]+/);
  const os = words.find((word) => OS.includes(word)) ?? (name === 'fsevents' ? 'darwin' : undefined);
  const cpu = CPU.find((known) =>
    words.some((word) => word === known || (known === 'ppc64' && word === 'ppc64le')),
  );
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}) };
}

let added = 0;
for (const [parent, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isLocked(parent, name)) continue;
    const version = range.replace(/^[~^=v]+/, '');
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev ? { dev } : {}),
      optional: true,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} packages of other platforms added to package-lock.json\n`);
