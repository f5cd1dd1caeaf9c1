import { chown, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from './subprocess.mjs';

const NAME = 'zhibi-test';

/**
 * @typedef {object} TestUser
 * @property {string} name
 * @property {number} uid
 * @property {number} gid
 * @property {string} home its own and writable
 */

/**
 * Creates or reuses the unprivileged account that root hands the tests to. Where accounts cannot be made,
 * it is `nobody` with a temporary home.
 *
 * @returns {Promise<TestUser>}
 */
export async function testUser() {
  const name = await existingOrNew();
  const uid = Number(await capture('id', ['-u', name]));
  const gid = Number(await capture('id', ['-g', name]));
  const home = name === NAME ? await homeOf(name) : await mkdtemp('/var/tmp/zhibi-home-');
  if (name !== NAME) await chown(home, uid, gid);
  const temporary = join(home, 'tmp');
  await mkdir(temporary, { recursive: true });
  await chown(temporary, uid, gid);
  return { name, uid, gid, home };
}

/** @returns {Promise<string>} account name */
async function existingOrNew() {
  const exists = await capture('id', ['-u', NAME]).catch(() => '');
  if (exists) return NAME;
  return capture('useradd', ['--system', '--create-home', '--shell', '/usr/sbin/nologin', NAME]).then(
    () => NAME,
    () => 'nobody',
  );
}

/** @param {string} name */
async function homeOf(name) {
  const [entry = ''] = (await capture('getent', ['passwd', name])).split('\n');
  return entry.split(':')[5] ?? '/nonexistent';
}

/**
 * @param {TestUser} user
 * @param {readonly string[]} argv
 * @returns {readonly string[]} the same command, run as that user; signals and exit code pass
 */
export function asUser(user, argv) {
  return ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--', ...argv];
}

/**
 * @param {TestUser} user
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv} without root's session, with a home and a temporary folder of its own
 */
export function environmentOf(user, env) {
  const kept = Object.entries(env).filter(([name]) => !OF_THE_SESSION.test(name));
  const own = { HOME: user.home, TMPDIR: join(user.home, 'tmp'), USER: user.name, LOGNAME: user.name };
  return { ...Object.fromEntries(kept), ...own };
}

// Root's screen, bus, settings and npm configuration are closed to others or would send them to closed folders.
const OF_THE_SESSION = /^(DISPLAY|XAUTHORITY|WAYLAND_DISPLAY|DBUS_.*|XDG_.*|npm_.*|MAIL|SUDO_.*)$/;
