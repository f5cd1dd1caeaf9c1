import { BASE_CURRENCY, lacksRate, minorPerUnit, moneyUnits, wanOf } from '../domain/account/money.ts';
import type { Money } from '../domain/dossier/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { currencyName } from './currency.ts';
import { formatNumber } from './number.ts';

const TEN_THOUSAND = 10_000;
const MILLION = 1_000_000;

/** Amount in ten thousand units of its own currency, unrounded; formulas work with `wanOf`, which converts. */
export function moneyInWan(money: Money): number {
  return moneyUnits(money) / TEN_THOUSAND;
}

/** Stored form of an amount given in 万元. */
export function moneyOfWan(wan: number, currency: string = BASE_CURRENCY): Money {
  return { minor: Math.round(wan * TEN_THOUSAND * minorPerUnit(currency)), currency };
}

/**
 * "5,610 万元"; in English "CNY 56.1M". Amounts below 0.01 万 are written out: "50 元". A foreign amount tells what it is
 * in the base currency, with rate and day, "120 万美元 ≈ 854.4 万元 (7.12, 2025-12-31)", or that its rate is missing.
 */
export function formatMoney(money: Money, locale: Locale): string {
  const amount = ownAmount(money, locale);
  if (lacksRate(money)) return `${amount}${missingRate(locale)}`;
  const wan = wanOf(money);
  if (money.currency === BASE_CURRENCY || wan === null) return amount;
  const rate = [formatNumber(money.rate ?? 0, 6), money.rateDate ?? '']
    .filter((part) => part !== '')
    .join(', ');
  return `${amount} ≈ ${ownAmount(moneyOfWan(wan), locale)} (${rate})`;
}

function ownAmount(money: Money, locale: Locale): string {
  const units = moneyUnits(money);
  if (locale === 'en') return `${money.currency} ${englishAmount(units)}`;
  const name = currencyName(money.currency, locale);
  const wan = units / TEN_THOUSAND;
  if (wan !== 0 && Math.abs(wan) < 0.01) return `${formatNumber(units)} ${name}`;
  return `${formatNumber(wan)} ${locale === 'zh-TW' ? '萬' : '万'}${name}`;
}

function missingRate(locale: Locale): string {
  if (locale === 'en') return ' (no rate)';
  return locale === 'zh-TW' ? '（缺匯率）' : '（缺汇率）';
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
