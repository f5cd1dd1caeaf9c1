import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './folders.mjs';
import { capture } from './subprocess.mjs';
import { asUser } from './test-user.mjs';

/** What a run may leave behind for the person who started it. */
const RESULTS = 'tests/output';

/** What the test runner writes to while it runs; the rest of the checkout stays closed to the test user. */
const WRITTEN = [RESULTS, 'node_modules/.vite', 'node_modules/.vite-temp'];

/**
 * A place from which another user can run the project: the checkout itself when that user can read all of
 * it, else a copy.
 *
 * @param {import('./test-user.mjs').TestUser} user
 * @returns {Promise<{ folder: string, finish: () => Promise<void> }>} `finish` brings the results back and
 *   removes the copy
 */
export async function workFolder(user) {
  if (await isReadableFor(user)) {
    await openWrittenFolders(user);
    return { folder: projectFolder, finish: async () => {} };
  }
  const root = await mkdtemp('/var/tmp/zhibi-run-');
  const folder = join(root, 'project');
  await mkdir(folder);
  const entries = (await readdir(projectFolder)).filter((name) => name !== '.git');
  const sources = entries.map((name) => join(projectFolder, name));
  await capture('cp', ['-a', '--no-preserve=ownership', '-t', folder, ...sources]);
  await capture('chmod', ['-R', 'u+rwX', root]);
  await capture('chown', ['-hR', `${user.uid}:${user.gid}`, root]);
  const finish = async () => {
    const from = join(folder, RESULTS);
    await cp(from, join(projectFolder, RESULTS), { recursive: true }).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rm(root, { recursive: true, force: true });
  };
  return { folder, finish };
}

/** @param {import('./test-user.mjs').TestUser} user */
async function isReadableFor(user) {
  const closed = ['(', '!', '-readable', '-o', '-type', 'd', '!', '-executable', ')'];
  const search = ['find', projectFolder, '-name', '.git', '-prune', '-o', ...closed, '-print', '-quit'];
  const [command = '', ...args] = asUser(user, search);
  const firstClosed = await capture(command, args, { cwd: '/' }).catch(() => projectFolder);
  return firstClosed === '';
}

/** @param {import('./test-user.mjs').TestUser} user */
async function openWrittenFolders(user) {
  const folders = WRITTEN.map((name) => join(projectFolder, name));
  await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true })));
  await capture('chown', ['-hR', `${user.uid}:${user.gid}`, ...folders]);
}
