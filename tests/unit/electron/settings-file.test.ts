import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeFor, openSettings } from '../../../electron/services/settings-file.ts';
import { fakeLog } from './fake-host.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'zhibi-settings-')), 'settings.json');
const defaults = { locale: 'zh-CN', theme: 'system', lastWorkspace: { kind: 'sample' }, window: null };

describe('language of the system', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh_HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-MO', 'zh-TW'],
    ['en-US', 'en'],
    ['en', 'en'],
    ['de', 'en'],
    ['', 'zh-CN'],
  ])('%s becomes %s', (system, locale) => {
    expect(localeFor(system)).toBe(locale);
  });
});

describe('settings file', () => {
  it('starts with defaults and writes nothing', () => {
    const file = newFile();
    expect(openSettings(file, 'zh-CN', fakeLog()).get()).toEqual(defaults);
    expect(existsSync(file)).toBe(false);
  });

  it('keeps changes for the next start and leaves no temporary file', () => {
    const file = newFile();
    openSettings(file, 'zh-CN', fakeLog()).update({
      theme: 'dark',
      lastWorkspace: { kind: 'file', path: '/客户.zhibi' },
    });
    const again = openSettings(file, 'en', fakeLog()).get();
    expect(again).toEqual({
      ...defaults,
      theme: 'dark',
      lastWorkspace: { kind: 'file', path: '/客户.zhibi' },
    });
    expect(readdirSync(join(file, '..'))).toEqual(['settings.json']);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"locale":"zh-CN"}',
    '{"locale":"xx","theme":"dark"}',
    JSON.stringify({ ...defaults, more: 1 }),
  ])('puts %j aside and goes on with defaults', (text) => {
    const file = newFile();
    const log = fakeLog();
    writeFileSync(file, text);
    const settings = openSettings(file, 'zh-CN', log);
    expect(settings.get()).toEqual(defaults);
    expect(readFileSync(`${file}.bad`, 'utf8')).toBe(text);
    expect(log.lines.map(({ code }) => code)).toEqual(['SETTINGS_UNREADABLE']);
    settings.update({ theme: 'light' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ...defaults, theme: 'light' });
  });

  it('goes on when the folder cannot be written', () => {
    const blocked = newFile();
    writeFileSync(blocked, '');
    const log = fakeLog();
    const settings = openSettings(join(blocked, 'settings.json'), 'zh-CN', log);
    expect(settings.update({ theme: 'dark' }).theme).toBe('dark');
    expect(settings.get().theme).toBe('dark');
    expect(log.lines.map(({ code }) => code)).toEqual(['SETTINGS_NOT_SAVED']);
  });
});
