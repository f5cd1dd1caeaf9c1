import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Codes, names of calls, counts and durations. Never a name, an amount, a path or a note. */
export type LogFacts = { readonly [fact: string]: string | number | boolean };
export type Logger = {
  readonly info: (code: string, facts?: LogFacts) => void;
  readonly warn: (code: string, facts?: LogFacts) => void;
  readonly error: (code: string, facts?: LogFacts) => void;
};

const MAX_BYTES = 512 * 1024;
const KEPT_FILES = 3;
/** What a code looks like; any other text is a mistake of the caller and is left out of the file. */
const CODE = /^[A-Za-z0-9_.:-]{1,80}$/;

function safe(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' && !CODE.test(value) ? '(text)' : value;
}

function rotate(folder: string): void {
  const name = (index: number) => join(folder, index === 0 ? 'zhibi.log' : `zhibi.${index}.log`);
  const size = statSync(name(0), { throwIfNoEntry: false })?.size ?? 0;
  if (size < MAX_BYTES) return;
  for (let index = KEPT_FILES - 1; index > 0; index -= 1) {
    if (statSync(name(index - 1), { throwIfNoEntry: false })) renameSync(name(index - 1), name(index));
  }
}

/**
 * Writes one JSON line an event to `zhibi.log` in the folder and keeps two older files of 512 KiB.
 * A log that cannot be written is given up silently: it must never stop the work it reports on.
 */
export function createLogger(folder: string, now: () => Date): Logger {
  const write = (level: string, code: string, facts: LogFacts = {}) => {
    const entries = Object.entries(facts).map(([fact, value]) => [fact, safe(value)]);
    const line = JSON.stringify({
      at: now().toISOString(),
      level,
      code: safe(code),
      ...Object.fromEntries(entries),
    });
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      rotate(folder);
      appendFileSync(join(folder, 'zhibi.log'), `${line}\n`, { mode: 0o600 });
    } catch {
      return;
    }
  };
  return {
    info: (code, facts) => write('info', code, facts),
    warn: (code, facts) => write('warn', code, facts),
    error: (code, facts) => write('error', code, facts),
  };
}
