import type { Money } from '../domain/dossier/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { formatNumber } from './number.ts';

/** ISO 4217 currencies whose minor unit is the unit itself. */
const WITHOUT_MINOR: ReadonlySet<string> = new Set(['JPY', 'KRW', 'VND']);

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

const TEN_THOUSAND = 10_000;
const MILLION = 1_000_000;
const BASE_CURRENCY = 'CNY';

/** Whole currency units (yuan, dollars) of a stored amount. */
export function moneyUnits(money: Money): number {
  return WITHOUT_MINOR.has(money.currency) ? money.minor : money.minor / 100;
}

/** Amount in 万元 (ten thousand currency units), unrounded: the unit in which all formulas work (domain §0). */
export function moneyInWan(money: Money): number {
  return moneyUnits(money) / TEN_THOUSAND;
}

/** Stored form of an amount given in 万元. */
export function moneyOfWan(wan: number, currency: string = BASE_CURRENCY): Money {
  const minorPerUnit = WITHOUT_MINOR.has(currency) ? 1 : 100;
  return { minor: Math.round(wan * TEN_THOUSAND * minorPerUnit), currency };
}

/** "5,610 万元", "1,200 万美元"; in English "CNY 56.1M". Amounts below 0.01 万 are written out: "50 元". */
export function formatMoney(money: Money, locale: Locale): string {
  const units = moneyUnits(money);
  if (locale === 'en') return `${money.currency} ${englishAmount(units)}`;
  const name = (locale === 'zh-TW' ? TW_NAMES : ZH_NAMES)[money.currency] ?? money.currency;
  const wan = units / TEN_THOUSAND;
  if (wan !== 0 && Math.abs(wan) < 0.01) return `${formatNumber(units)} ${name}`;
  return `${formatNumber(wan)} ${locale === 'zh-TW' ? '萬' : '万'}${name}`;
}

function englishAmount(units: number): string {
  if (Math.abs(units) >= TEN_THOUSAND) return `${formatNumber(units / MILLION, 2)}M`;
  return formatNumber(units);
}

/** A computed amount in 万元 of the base currency as text with its unit: "5,610 万元", "CNY 56.1M". */
export function formatAmount(wan: number, locale: Locale): string {
  return formatMoney(moneyOfWan(wan), locale);
}

/** Unit that a column of amounts names in its heading; the figures below it are {@link inMoneyUnit}. */
export function moneyUnitLabel(locale: Locale): string {
  if (locale === 'en') return 'CNY M';
  return locale === 'zh-TW' ? '萬元' : '万元';
}

/** An amount given in 万元, in the unit of {@link moneyUnitLabel}: English columns count millions. */
export function inMoneyUnit(wan: number, locale: Locale): number {
  return locale === 'en' ? (wan * TEN_THOUSAND) / MILLION : wan;
}
