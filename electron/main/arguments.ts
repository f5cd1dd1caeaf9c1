import { isAbsolute, resolve } from 'node:path';

/** What the command line asks for. */
export type Arguments = {
  /** A workspace file to open, absolute; null = none. */
  readonly workspace: string | null;
  readonly sample: boolean;
  /** Where to write a picture of the portfolio before quitting; null = do not. */
  readonly screenshot: string | null;
  readonly perf: boolean;
};

const MAX_PATH = 4_096;
const SCREENSHOT = '--screenshot';

function safePath(text: string | undefined, folder: string, extension: string): string | null {
  if (!text || text.length > MAX_PATH || text.startsWith('-') || /\p{Cc}/u.test(text)) return null;
  // A share's address would make Windows send the user's credentials to whoever wrote it.
  if (/^([\\/]{2}|[a-z][a-z0-9+.-]+:)/i.test(text) && !/^[a-z]:[\\/]/i.test(text)) return null;
  if (!text.toLowerCase().endsWith(extension) || !isAbsolute(folder)) return null;
  return resolve(folder, text);
}

/**
 * Reads a command line that anybody may have written, this process's own or a second instance's.
 * Only known flags and a path that ends in `.zhibi` are taken; everything else is ignored, nothing is executed.
 * Relative paths are meant from `folder`.
 */
export function parseArguments(words: readonly string[], folder: string): Arguments {
  const at = words.findIndex((word) => word === SCREENSHOT || word.startsWith(`${SCREENSHOT}=`));
  const flag = words[at];
  const picture = flag === SCREENSHOT ? words[at + 1] : flag?.slice(SCREENSHOT.length + 1);
  const workspaces = words.map((word) => safePath(word, folder, '.zhibi'));
  return {
    workspace: workspaces.find((path) => path !== null) ?? null,
    sample: words.includes('--sample'),
    screenshot: safePath(picture, folder, '.png'),
    perf: words.includes('--perf'),
  };
}
