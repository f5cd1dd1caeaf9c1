import { fileURLToPath } from 'node:url';
import { withDisplay } from '../runtime/display.mjs';
import { projectNode } from '../runtime/folders.mjs';
import { runInForeground } from '../runtime/subprocess.mjs';

// `npm run bench [-- start window save read search export] [--record]`: measures the named groups, all without a name,
// and prints one table; `--record` also puts it into docs/PERFORMANCE.md. One virtual screen serves the whole run.

const here = fileURLToPath(import.meta.url);
const args = process.argv.slice(2);
const [command = '', ...rest] = withDisplay([projectNode(), here, ...args]);

async function main() {
  if (command !== projectNode()) return runInForeground(command, rest);
  const { runBench } = await import('./bench.ts');
  return runBench(args);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  },
);
