import { toAppError } from '../../shared/errors/app-error.ts';
import { runCli } from './run.ts';

/** Entry of the command line; see `run.ts`. */
try {
  process.exitCode = await runCli(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    environmentLocale: process.env.LC_ALL ?? process.env.LANG ?? '',
  });
} catch (thrown) {
  process.stderr.write(`${toAppError(thrown).code}\n`);
  process.exitCode = 1;
}
