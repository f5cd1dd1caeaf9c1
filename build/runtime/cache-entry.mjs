import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './folders.mjs';
import { capture } from './subprocess.mjs';

/**
 * A folder in the cache that is either whole or absent: it is filled under another name and renamed at the
 * end, so an interrupted run leaves nothing that the next one could take for finished.
 *
 * @param {string} name folder name; carries everything the content depends on, since content never changes
 * @param {(folder: string, scratch: string) => Promise<void>} fill writes the content into `folder`;
 *   `scratch` is for what is thrown away afterwards
 * @returns {Promise<string>} absolute path of the finished folder
 * @throws {Error} whatever `fill` throws
 */
export async function cacheEntry(name, fill) {
  const target = join(cacheFolder(), name);
  if (existsSync(target)) return target;
  await makeCacheFolder();
  const work = await mkdtemp(join(cacheFolder(), '.unfinished-'));
  try {
    const folder = join(work, 'content');
    const scratch = join(work, 'scratch');
    await mkdir(folder);
    await mkdir(scratch);
    await fill(folder, scratch);
    if (process.platform !== 'win32') await capture('chmod', ['-R', 'a+rX', folder]);
    await rename(folder, target).catch((error) => {
      // Another run finished the same content first: its result is as good as ours.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return target;
}

/** Makes the cache folder; readable by all whatever the umask, because tests run as another user than root. */
export async function makeCacheFolder() {
  const folder = cacheFolder();
  if (existsSync(folder)) return;
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
}
