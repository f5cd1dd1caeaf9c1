import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { Locale } from '../../shared/i18n/locale.ts';
import { appSettingsSchema } from '../../shared/ipc/app.contract.ts';
import type { Logger } from './log.ts';

const boundsSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
export type WindowBounds = z.infer<typeof boundsSchema>;

/** What to open at the next start: the sample at first, then whatever was open last. */
const lastWorkspaceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sample') }),
  z.strictObject({ kind: z.literal('file'), path: z.string().min(1) }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type LastWorkspace = z.infer<typeof lastWorkspaceSchema>;

const storedSettingsSchema = appSettingsSchema.extend({
  lastWorkspace: lastWorkspaceSchema,
  window: boundsSchema.nullable(),
});
export type StoredSettings = z.infer<typeof storedSettingsSchema>;

export type SettingsFile = {
  readonly get: () => StoredSettings;
  /** Keeps the change in memory even when the disk refuses it. */
  readonly update: (change: Partial<StoredSettings>) => StoredSettings;
};

/** The product's language for the system's: Hong Kong and Macao read traditional characters too. */
export function localeFor(systemLocale: string): Locale {
  const tag = systemLocale.toLowerCase().replaceAll('_', '-');
  if (tag === '') return 'zh-CN';
  if (!tag.startsWith('zh')) return 'en';
  return /-(tw|hk|mo|hant)\b/.test(tag) ? 'zh-TW' : 'zh-CN';
}

function read(file: string, defaults: StoredSettings, log: Logger): StoredSettings {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return defaults;
  }
  try {
    return storedSettingsSchema.parse(JSON.parse(text));
  } catch {
    log.warn('SETTINGS_UNREADABLE');
    renameSync(file, `${file}.bad`);
    return defaults;
  }
}

function writeAtomically(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.new`;
  const handle = openSync(temporary, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
}

/** Opens the settings of this installation; an unreadable file is kept aside as `.bad` and defaults are used. */
export function openSettings(file: string, systemLocale: string, log: Logger): SettingsFile {
  const defaults: StoredSettings = {
    locale: localeFor(systemLocale),
    theme: 'system',
    lastWorkspace: { kind: 'sample' },
    window: null,
  };
  let current = read(file, defaults, log);
  return {
    get: () => current,
    update: (change) => {
      current = storedSettingsSchema.parse({ ...current, ...change });
      try {
        writeAtomically(file, `${JSON.stringify(current, null, 2)}\n`);
      } catch {
        log.error('SETTINGS_NOT_SAVED');
      }
      return current;
    },
  };
}
