import { parseArgs } from 'node:util';
import { AppError } from '../../shared/errors/app-error.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  sample: { type: 'boolean' },
  verify: { type: 'boolean' },
  'passphrase-env': { type: 'string' },
  source: { type: 'string' },
  'source-type': { type: 'string' },
  'as-of': { type: 'string' },
  status: { type: 'string' },
  purpose: { type: 'string' },
  include: { type: 'string' },
  confidence: { type: 'string' },
  limit: { type: 'string' },
  document: { type: 'string' },
  account: { type: 'string' },
  field: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  snapshot: { type: 'string' },
  subject: { type: 'string' },
  save: { type: 'string' },
  out: { type: 'string' },
  input: { type: 'string' },
  format: { type: 'string' },
  view: { type: 'string' },
  map: { type: 'string' },
  group: { type: 'string' },
  redact: { type: 'boolean' },
  informal: { type: 'boolean' },
  file: { type: 'string' },
  existing: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Flag = 'json' | 'sample' | 'verify' | 'redact' | 'informal' | 'help';

export type Arguments = {
  readonly command: string;
  readonly words: readonly string[];
  readonly flag: (name: Flag) => boolean;
  readonly option: (name: Exclude<keyof typeof OPTIONS, Flag>) => string | undefined;
};

/** Reads the command line. @throws AppError USAGE for an unknown option */
export function readArguments(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
    const [command = '', ...words] = positionals;
    return {
      command,
      words,
      flag: (name) => values[name] === true,
      option: (name) => values[name],
    };
  } catch (thrown) {
    throw new AppError('USAGE', { reason: thrown instanceof Error ? thrown.message : '' }, { cause: thrown });
  }
}

/** Exactly so many words after the command. @throws AppError USAGE */
export function expectWords(args: Arguments, ...names: readonly string[]): readonly string[] {
  if (args.words.length !== names.length) {
    throw new AppError('USAGE', { reason: `${args.command} ${names.join(' ')}` });
  }
  return args.words;
}
