/** Size and depth of a virtual screen, as Xvfb wants to be told it. */
export const SCREEN = '1920x1080x24';

/**
 * @param {NodeJS.ProcessEnv} [env] the environment in which windows will be opened
 * @returns {boolean} whether there is a screen already
 */
export function hasScreen(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Gives a command a virtual screen when the machine has none, and says so in one line on standard error.
 *
 * @param {readonly string[]} argv command and arguments
 * @param {NodeJS.ProcessEnv} [env] the environment the command will run in
 * @returns {readonly string[]} what to run instead
 */
export function withDisplay(argv, env = process.env) {
  if (hasScreen(env)) return argv;
  process.stderr.write('No DISPLAY: running on a virtual screen (xvfb-run).\n');
  return ['xvfb-run', '-a', '-s', `-screen 0 ${SCREEN}`, ...argv];
}
