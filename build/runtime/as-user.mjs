import { pathToFileURL } from 'node:url';
import { cacheFolder, projectFolder, withProjectCommands } from './folders.mjs';
import { prepareRuntime } from './prepare.mjs';
import { runInForeground } from './subprocess.mjs';
import { asUser, environmentOf, testUser } from './test-user.mjs';
import { workFolder } from './work-copy.mjs';

/**
 * Runs a command of this project without root's rights, because Chromium's sandbox refuses root and the tests
 * must see it work. An ordinary user's command runs as it is. Root's screen would be closed to the other user:
 * what needs one brings its own (tests/e2e/virtual-screens.ts).
 *
 * @param {string} command `node` and the commands of node_modules/.bin are the project's own
 * @param {readonly string[]} args paths inside the checkout are redirected when a copy of it is used
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} exit code
 * @throws {Error} when the runtime or the account cannot be had
 */
export async function runAsUnprivileged(command, args, { env = process.env } = {}) {
  const path = withProjectCommands(env.PATH ?? '');
  if (process.getuid?.() !== 0) {
    return runInForeground(command, args, { cwd: projectFolder, env: { ...env, PATH: path } });
  }
  const user = await testUser();
  const own = environmentOf(user, { ...env, PATH: path, ZHIBI_CACHE_DIR: cacheFolder(env) });
  // Root can install what is missing and fill the cache; the test user can only use it.
  await prepareRuntime({ env: own, log: (line) => process.stderr.write(`${line}\n`) });
  const work = await workFolder(user);
  /** @param {string} text */
  const moved = (text) => text.replaceAll(projectFolder, work.folder);
  const movedEnv = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, moved(value ?? '')]));
  try {
    const [outer = '', ...rest] = asUser(user, [command, ...args].map(moved));
    return await runInForeground(outer, rest, { cwd: work.folder, env: movedEnv });
  } finally {
    await work.finish();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [command = '', ...args] = process.argv.slice(2);
  runAsUnprivileged(command, args).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    },
  );
}
