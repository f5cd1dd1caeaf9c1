import { describe, expect, test } from 'vitest';
import { en } from '../../../shared/i18n/en/index.ts';
import { LOCALES } from '../../../shared/i18n/locale.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { zhCn } from '../../../shared/i18n/zh-cn/index.ts';
import { messagesOfTaiwan } from '../../../shared/i18n/zh-tw/index.ts';

type Tree = { readonly [key: string]: string | Tree };

function texts(tree: Tree, path = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(`${path}${key}`, value);
    else for (const [inner, text] of texts(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

/** Names that stay Chinese, and an example of what may be typed. */
const CHINESE_IN_ENGLISH = /product|anguage|top\.app|notMoney/;

/** Forms for exactly one stand beside the text that they are a form of. */
const isForm = (key: string) => key.endsWith('_one');
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('message catalogues', () => {
  const zh = texts(zhCn);
  const others = { en: texts(en), 'zh-TW': texts(messagesOfTaiwan()) };

  test.each(Object.entries(others))('%s has the keys of zh-CN', (_, other) => {
    expect([...other.keys()].filter((key) => !isForm(key)).sort()).toEqual([...zh.keys()].sort());
  });

  test('no text is empty', () => {
    for (const catalogue of [zh, ...Object.values(others)]) {
      expect([...catalogue].filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  test.each(Object.entries(others))('%s fills the same placeholders', (_, other) => {
    const different = [...zh].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(other.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  test('English has no Chinese left', () => {
    const left = [...others.en].filter(
      ([key, text]) => /\p{Script=Han}/u.test(text) && !CHINESE_IN_ENGLISH.test(key),
    );
    expect(left).toEqual([]);
  });
});

test('a form for exactly one belongs to a text with a count and names nothing else', () => {
  const english = texts(en);
  const forms = [...english].filter(([key]) => isForm(key));
  expect(forms.length).toBeGreaterThan(0);
  for (const [key, text] of forms) {
    const others = placeholders(english.get(key.replace(/_one$/, '')) ?? '');
    expect(others).toContain('count');
    expect(others).toEqual(expect.arrayContaining(placeholders(text)));
  }
  const [zh, t] = [createTranslator('zh-CN'), createTranslator('en')];
  expect([0, 1, 2].map((count) => t(($) => $.maps.people, { count }))).toEqual([
    '0 people',
    '1 person',
    '2 people',
  ]);
  expect(zh(($) => $.maps.people, { count: 1 })).toBe('1 人');
});

describe('translator', () => {
  test.each([
    ['zh-CN', '撤销：改名'],
    ['en', 'Undo: 改名'],
    ['zh-TW', '撤銷：改名'],
  ] as const)('%s fills in values without escaping them', (locale, expected) => {
    const t = createTranslator(locale);
    expect(t(($) => $.frame.undoStep, { step: '改名' })).toBe(expected);
    expect(t(($) => $.frame.undoStep, { step: 'A & <B>' })).toContain('A & <B>');
  });

  test('languages do not disturb each other', () => {
    const [first, second] = LOCALES.map(createTranslator);
    expect(second?.(($) => $.common.create)).toBe('Create');
    expect(first?.(($) => $.common.create)).toBe('新建');
  });
});
