import type { Locale } from '../i18n/locale.ts';

const ZH_NAMES: { readonly [currency: string]: string } = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  HKD: '港元',
  JPY: '日元',
  GBP: '英镑',
  TWD: '新台币',
  KRW: '韩元',
  SGD: '新加坡元',
};
const TW_NAMES: { readonly [currency: string]: string } = {
  CNY: '元',
  USD: '美元',
  EUR: '歐元',
  HKD: '港元',
  JPY: '日圓',
  GBP: '英鎊',
  TWD: '新台幣',
  KRW: '韓元',
  SGD: '新加坡元',
};

/** Other words by which an amount names its currency. */
const WORDS: { readonly [word: string]: string } = {
  圆: 'CNY',
  圓: 'CNY',
  人民币: 'CNY',
  人民幣: 'CNY',
  rmb: 'CNY',
  yuan: 'CNY',
  '¥': 'CNY',
  $: 'USD',
  美金: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  港币: 'HKD',
  港幣: 'HKD',
  日圆: 'JPY',
  台币: 'TWD',
  台幣: 'TWD',
};

/** Word to code: names in both scripts, and the words above. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...[ZH_NAMES, TW_NAMES].flatMap((names) =>
    Object.entries(names).map(([code, name]) => [name, code] as const),
  ),
  ...Object.entries(WORDS),
]);
const ISO: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Words that name a currency, longest first, so that 美元 is not read as 元. */
export const CURRENCY_WORDS: readonly string[] = [...CODES.keys()].sort((a, b) => b.length - a.length);

/** ISO 4217 code that a word or a code in any case stands for; null when it is none. */
export function currencyOf(word: string): string | null {
  const code = word.toUpperCase();
  return CODES.get(word.toLowerCase()) ?? (ISO.has(code) ? code : null);
}

/** Name of a currency behind an amount: 元, 美元; its code where the language has no name for it here. */
export function currencyName(currency: string, locale: Locale): string {
  return (locale === 'zh-TW' ? TW_NAMES : ZH_NAMES)[currency] ?? currency;
}
