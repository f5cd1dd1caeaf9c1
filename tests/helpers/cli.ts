import { runCli } from '../../electron/cli/run.ts';

export type CliRun = {
  readonly code: number;
  readonly out: readonly string[];
  readonly errors: readonly string[];
};

/** Runs one command line in this process, in English unless told otherwise. */
export async function cli(...argv: readonly string[]): Promise<CliRun> {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runCli(argv, {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    environmentLocale: 'en_US.UTF-8',
  });
  return { code, out, errors };
}

/** The JSON that a command printed. */
export async function cliJson(...argv: readonly string[]): Promise<never> {
  const run = await cli(...argv, '--json');
  if (run.code !== 0) throw new Error(`exit ${run.code}: ${run.errors.join('\n')}`);
  return JSON.parse(run.out.join('\n')) as never;
}
