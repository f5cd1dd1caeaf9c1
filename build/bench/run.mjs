import { runBench } from './bench.ts';

// `npm run bench [-- save read search export start window] [--record]`: measures the named groups, all without a name,
// and prints one table; `--record` also puts it into docs/PERFORMANCE.md.

runBench(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  },
);
