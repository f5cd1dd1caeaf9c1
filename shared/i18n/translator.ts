import { createInstance, type TFunction } from 'i18next';
import { en } from './en/index.ts';
import type { Locale } from './locale.ts';
import { zhCn } from './zh-cn/index.ts';
import { messagesOfTaiwan } from './zh-tw/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    enableSelector: true;
    defaultNS: 'messages';
    resources: { messages: typeof zhCn };
  }
}

/** Looks a message up by selector, `t($ => $.portfolio.title)`; a wrong key does not compile. */
export type Translator = TFunction;

/** A translator for one language, ready at once; texts are not escaped because React and the exports do that. */
export function createTranslator(locale: Locale): Translator {
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    ns: ['messages'],
    defaultNS: 'messages',
    resources: { [locale]: { messages: messagesOf(locale) } },
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  });
  return i18n.t;
}

function messagesOf(locale: Locale): typeof zhCn {
  if (locale === 'en') return en;
  return locale === 'zh-TW' ? messagesOfTaiwan() : zhCn;
}
