import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheEntry } from './cache-entry.mjs';
import { projectFolder } from './folders.mjs';
import { fetchPackage } from './registry-package.mjs';
import { capture } from './subprocess.mjs';

// Only the declarations: the functions themselves are in Electron. Taken from the registry, because the
// headers of the machine's Node are often absent and node-gyp would download them from elsewhere.
const HEADERS = {
  name: 'node-api-headers',
  version: '1.5.0',
  integrity:
    'sha512-Yi/FgnN8IU/Cd6KeLxyHkylBUvDTsSScT0Tna2zTrz8klmc8qF2ppj6Q1LHsmOueJWhigQwR4cO2p0XBGW5IaQ==',
};
const FILE = 'better_sqlite3.node';
const nodeApi = fileURLToPath(new URL('experimental-node-api.h', import.meta.url));

const COMMON_FLAGS = ['-O2', '-DNDEBUG', '-fPIC', '-pthread', '-w', '-D_FILE_OFFSET_BITS=64'];

const ADDON_FLAGS = [
  '-std=c++20',
  '-fno-strict-aliasing',
  '-fno-exceptions',
  '-fno-rtti',
  '-fvisibility=hidden',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_GYP_MODULE_NAME=better_sqlite3',
];

/**
 * Compiles better-sqlite3 for the registry runtime, outside node_modules so that the prebuilt file of the
 * package stays what every other Node and Electron uses. About a minute the first time; needs g++.
 *
 * @param {(line: string) => void} [log]
 * @returns {Promise<string>} absolute path for the `nativeBinding` option of better-sqlite3
 * @throws {Error} when the compiler is missing or fails
 */
export async function prepareBinding(log = () => {}) {
  const source = join(projectFolder, 'node_modules', 'better-sqlite3');
  const { name, version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const recipe = createHash('sha256').update(
    JSON.stringify([HEADERS, COMMON_FLAGS, ADDON_FLAGS, readFileSync(nodeApi, 'utf8')]),
  );
  const entry = `${name}-${version}-napi9-linux-x64-${recipe.digest('hex').slice(0, 8)}`;
  const folder = await cacheEntry(entry, async (content, scratch) => {
    log(`compiling ${name} ${version} for this Electron (a minute, once)`);
    const headers = await fetchPackage(HEADERS, scratch);
    await compile(source, join(headers, 'include'), scratch);
    await copyFile(join(scratch, FILE), join(content, FILE));
  });
  return join(folder, FILE);
}

/** @param {string} source @param {string} nodeHeaders @param {string} work */
async function compile(source, nodeHeaders, work) {
  const sqlite = join(source, 'deps', 'sqlite3');
  const addonHeaders = dirname(
    createRequire(join(source, 'package.json')).resolve('node-addon-api/package.json'),
  );
  const includes = [nodeHeaders, addonHeaders, sqlite].map((folder) => `-I${folder}`);
  const defines = sqliteDefines(readFileSync(join(source, 'deps', 'defines.gypi'), 'utf8')).map(
    (name) => `-D${name}`,
  );
  await Promise.all([
    nice('gcc', [
      ...COMMON_FLAGS,
      '-std=c99',
      ...defines,
      '-c',
      join(sqlite, 'sqlite3.c'),
      '-o',
      join(work, 'sqlite.o'),
    ]),
    nice('g++', [
      ...COMMON_FLAGS,
      ...ADDON_FLAGS,
      '-include',
      nodeApi,
      ...includes,
      '-c',
      join(source, 'src', 'better_sqlite3.cpp'),
      '-o',
      join(work, 'addon.o'),
    ]),
  ]);
  const link = ['-shared', '-pthread', '-s', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'];
  await nice('g++', [...link, join(work, 'addon.o'), join(work, 'sqlite.o'), '-ldl', '-o', join(work, FILE)]);
}

/**
 * The options the package itself compiles SQLite with.
 *
 * @param {string} gypi content of its `deps/defines.gypi`
 * @returns {string[]} such as `SQLITE_ENABLE_FTS5` or `SQLITE_DQS=0`
 * @throws {Error} when the file no longer looks as expected
 */
export function sqliteDefines(gypi) {
  const found = [...gypi.matchAll(/^\s*'([A-Z0-9_]+(?:=[^']*)?)',?$/gm)].map((match) => match[1] ?? '');
  if (!found.includes('SQLITE_ENABLE_FTS5')) throw new Error('no SQLite options found in defines.gypi');
  return found;
}

/** @param {string} command @param {readonly string[]} args */
function nice(command, args) {
  return capture('nice', ['-n', '10', command, ...args]);
}
