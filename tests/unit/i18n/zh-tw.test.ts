import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { labelText } from '../../../shared/i18n/label-text.ts';
import derived from '../../../shared/i18n/zh-tw/derived.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../../..');

test('the derived Taiwan texts are up to date', () => {
  const { status, stderr } = spawnSync(process.execPath, ['build/i18n/derive-zh-tw.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(`${stderr}${status}`).toBe('0');
});

test('labels take Taiwan vocabulary, not only its script', () => {
  expect(labelText({ zh: '客户', en: 'Account' }, 'zh-TW')).toBe('客戶');
  expect(labelText({ zh: '项目', en: 'Project' }, 'zh-TW')).toBe('專案');
  expect(labelText({ zh: '客户', en: 'Account' }, 'en')).toBe('Account');
  expect(labelText({ zh: '不在目录里的文字', en: '' }, 'zh-TW')).toBe('不在目录里的文字');
});

test('no wording of the mainland is left that the corrections name', () => {
  const wrong = /軟件|信息|默認|網絡|質量|鼠標|視頻|隻讀|許可權|最佳化/;
  expect(Object.values(derived).filter((text) => wrong.test(text))).toEqual([]);
});
