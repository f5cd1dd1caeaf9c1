import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAsUnprivileged } from '../runtime/as-user.mjs';
import { buildIfStale } from '../runtime/build-app.mjs';
import { projectFolder, withProjectCommands } from '../runtime/folders.mjs';
import { runInForeground } from '../runtime/subprocess.mjs';

// `npm test [-- vitest arguments]`: static checks, then every test, end-to-end included, as an ordinary user.
// The last line says `N passed, N failed`; a check counts as one.

const output = join(projectFolder, 'tests/output');
const results = join(output, 'results.json');

const CHECKS = [
  ['types', 'tsc', ['-b']],
  ['lint and format', 'biome', ['check', '--error-on-warnings', '.']],
  [
    'layers',
    'depcruise',
    ['--config', 'build/config/dependency-cruiser.cjs', 'shared', 'db', 'electron', 'renderer'],
  ],
];

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

async function runChecks() {
  const env = { ...process.env, PATH: withProjectCommands(process.env.PATH ?? '') };
  const codes = await Promise.all(
    CHECKS.map(async ([name, command, args]) => {
      const code = await runInForeground(command, args, { cwd: projectFolder, env });
      say(`${code === 0 ? 'ok' : 'FAILED'}: ${name}`);
      return code;
    }),
  );
  return codes.filter((code) => code !== 0).length;
}

/** @param {readonly string[]} filters */
async function runTests(filters) {
  rmSync(results, { force: true });
  mkdirSync(output, { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const code = await runAsUnprivileged('vitest', ['run', ...reporters, ...filters]);
  const { numPassedTests, numFailedTests, numTotalTests, numFailedTestSuites } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  // A file that does not even load has no failed test in it, and a test that did not run has not passed.
  const unrun = numTotalTests - numPassedTests - numFailedTests;
  const failed = Math.max(numFailedTests + unrun, numFailedTestSuites > 0 || code !== 0 ? 1 : 0);
  return { passed: numPassedTests, failed };
}

async function main() {
  const filters = process.argv.slice(2);
  const failedChecks = filters.length === 0 ? await runChecks() : 0;
  const checks = filters.length === 0 ? CHECKS.length : 0;
  await buildIfStale({ log: say });
  const { passed, failed } = await runTests(filters);
  const line = `${passed + checks - failedChecks} passed, ${failed + failedChecks} failed`;
  writeFileSync(join(output, 'summary.txt'), `${line}\n`);
  say(line);
  return failed + failedChecks === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`${error.message}\n`);
    say('0 passed, 1 failed');
    process.exitCode = 1;
  },
);
