import { resolve } from 'node:path';
import { buildIfStale } from './build-app.mjs';
import { withDisplay } from './display.mjs';
import { electronCommand } from './launch.mjs';
import { runInForeground } from './subprocess.mjs';

// `npm start [-- arguments]`: builds when needed, then runs the app with the remaining arguments.

/** npm changes into the project folder; INIT_CWD is where the person typed the command. */
const callerFolder = process.env.INIT_CWD ?? process.cwd();

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/**
 * @param {readonly string[]} argv
 * @returns {string[]} with the path after `--screenshot` absolute, as the app runs in another folder
 */
function withAbsolutePaths(argv) {
  return argv.map((argument, index) => {
    if (argv[index - 1] === '--screenshot') return resolve(callerFolder, argument);
    const [, path] = argument.match(/^--screenshot=(.+)$/) ?? [];
    return path ? `--screenshot=${resolve(callerFolder, path)}` : argument;
  });
}

async function main() {
  const argv = process.argv.slice(2);
  if (!argv.includes('--no-build')) await buildIfStale({ log: say });
  const args = withAbsolutePaths(argv.filter((argument) => argument !== '--no-build'));
  const electron = await electronCommand(args, { log: say });
  const [command = '', ...rest] = withDisplay([electron.command, ...electron.args], electron.env);
  return runInForeground(command, rest, { env: electron.env });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    say(error.message);
    process.exitCode = 1;
  },
);
