import { type AppError, toAppError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import { LOCALES, type Locale } from '../../shared/i18n/locale.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';
import { type Arguments, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { attach, attachments } from './commands/attachments.ts';
import { exportCommand } from './commands/export.ts';
import { compare, history } from './commands/history.ts';
import { importPeople } from './commands/import-people.ts';
import { map } from './commands/map.ts';
import { accounts, check, get, search } from './commands/read.ts';
import { score } from './commands/score.ts';
import { init, set } from './commands/write.ts';

const COMMANDS: { readonly [name: string]: Command } = {
  init,
  check,
  accounts,
  get,
  set,
  search,
  attach,
  attachments,
  export: exportCommand,
  import: importPeople,
  score,
  map,
  history,
  compare,
};

/** Codes that say "what you typed is wrong" (exit 2); every other one says "something is wrong there" (exit 1). */
const WRONG_USE: ReadonlySet<ErrorCode> = new Set([
  'USAGE',
  'MALFORMED_JSON',
  'VALIDATION_FAILED',
  'UNKNOWN_FIELD',
  'UNKNOWN_ACCOUNT',
  'TEXT_TOO_LONG',
]);

export type Terminal = {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** `zh_CN.UTF-8` and the like; decides the language unless `--locale` does. */
  readonly environmentLocale: string;
};

/** Runs one command; answers its exit code: 0 done, 1 problem found, 2 wrong use. Never throws an AppError. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let locale = localeOf(undefined, terminal);
  try {
    const args = readArguments(argv);
    locale = localeOf(args.option('locale'), terminal);
    return await run(args, locale, terminal);
  } catch (thrown) {
    const error = toAppError(thrown);
    terminal.error(errorLine(error, createTranslator(locale)));
    return WRONG_USE.has(error.code) ? 2 : 1;
  }
}

async function run(args: Arguments, locale: Locale, terminal: Terminal): Promise<0 | 1 | 2> {
  const t = createTranslator(locale);
  const command = Object.hasOwn(COMMANDS, args.command) ? COMMANDS[args.command] : undefined;
  if (command === undefined || args.flag('help')) {
    const isHelp = args.flag('help') || args.command === 'help';
    (isHelp ? terminal.out : terminal.error)(t(($) => $.cli.usage));
    return isHelp ? 0 : 2;
  }
  const result = await command({ args, locale, t });
  if (args.flag('json')) terminal.out(JSON.stringify(result.json));
  else for (const line of result.text) terminal.out(line);
  return result.problem === true ? 1 : 0;
}

/** One line: code, sentence, and the facts (field, file) in brackets. */
function errorLine(error: AppError, t: Translator): string {
  const facts = Object.values(error.details).filter((value) => value !== null && value !== '');
  const tail = facts.length === 0 ? '' : ` [${facts.join(' · ')}]`;
  const sentence = t(($) => $.errors[error.code], error.details);
  return `${error.code}: ${sentence}${tail}`.replaceAll(/\s*\n\s*/g, ' ');
}

function localeOf(wanted: string | undefined, terminal: Terminal): Locale {
  const stated = LOCALES.find((locale) => locale === wanted);
  if (stated !== undefined) return stated;
  const language = terminal.environmentLocale.toLowerCase();
  if (/^zh[-_](tw|hk|mo)/.test(language)) return 'zh-TW';
  return language.startsWith('zh') ? 'zh-CN' : 'en';
}
