/**
 * Gives a command a virtual screen when the machine has none, and says so in one line on standard error.
 *
 * @param {readonly string[]} argv command and arguments
 * @param {NodeJS.ProcessEnv} [env] the environment the command will run in
 * @returns {readonly string[]} what to run instead
 */
export function withDisplay(argv, env = process.env) {
  const hasScreen = process.platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (hasScreen) return argv;
  process.stderr.write('No DISPLAY: running on a virtual screen (xvfb-run).\n');
  return ['xvfb-run', '-a', '-s', '-screen 0 1920x1080x24', ...argv];
}
