import type { Locale } from '../../shared/i18n/locale.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { Arguments } from './arguments.ts';

export type CommandInput = { readonly args: Arguments; readonly locale: Locale; readonly t: Translator };

/** What a command says: JSON with `--json`, else lines of text. `problem` ends with exit code 1. */
export type CommandResult = {
  readonly json: unknown;
  readonly text: readonly string[];
  readonly problem?: boolean;
};

export type Command = (input: CommandInput) => Promise<CommandResult>;
