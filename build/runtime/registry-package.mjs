import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { capture } from './subprocess.mjs';

/**
 * Fetches one package from the npm registry without adding it to anyone's dependencies, and unpacks it.
 *
 * @param {{ name: string, version: string, integrity: string }} wanted `integrity` as in a lock file (sha512)
 * @param {string} folder an empty folder; the package's files end up in its subfolder `package`
 * @returns {Promise<string>} the folder with the package's files
 * @throws {Error} when the registry does not answer or the bytes are not the expected ones
 */
export async function fetchPackage({ name, version, integrity }, folder) {
  await capture('npm', ['pack', `${name}@${version}`, '--prefer-offline', '--silent'], { cwd: folder });
  const archive = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (!archive) throw new Error(`npm pack ${name}@${version} wrote no archive`);
  const path = join(folder, archive);
  const found = await sha512(path);
  if (found !== integrity) throw new Error(`${name}@${version}: expected ${integrity}, got ${found}`);
  await capture('tar', ['-xzf', path, '-C', folder]);
  return join(folder, 'package');
}

/**
 * @param {string} path
 * @returns {Promise<string>} in the notation of a lock file
 */
async function sha512(path) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return `sha512-${hash.digest('base64')}`;
}
