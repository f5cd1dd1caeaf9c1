import { BASE_CURRENCY } from '../domain/account/money.ts';
import type { Money } from '../domain/dossier/types.ts';
import type { Locale } from '../i18n/label-text.ts';
import { isCalendarDate } from '../lib/calendar-date.ts';
import { CURRENCY_WORDS, currencyOf } from './currency.ts';
import { inMoneyUnit, moneyOfWan } from './money.ts';
import { finite, squeeze } from './parse-number.ts';

/** Currency units that one unit word stands for. */
const UNIT_FACTORS: { readonly [word: string]: number } = {
  千: 1_000,
  万: 10_000,
  萬: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  百萬: 1_000_000,
  千万: 10_000_000,
  千萬: 10_000_000,
  亿: 100_000_000,
  億: 100_000_000,
  十亿: 1_000_000_000,
  十億: 1_000_000_000,
  万亿: 1_000_000_000_000,
  萬億: 1_000_000_000_000,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  k: 1_000,
  mn: 1_000_000,
  m: 1_000_000,
  bn: 1_000_000_000,
  b: 1_000_000_000,
};
const UNIT_WORDS = Object.keys(UNIT_FACTORS).sort((a, b) => b.length - a.length);

/** Why a text is no amount; each code has a text in the catalogues (`dossier.problem`). */
export type MoneyProblem = 'notMoney' | 'mixedUnits' | 'mixedCurrencies' | 'notRate';
export type ParsedMoney =
  | { readonly ok: true; readonly money: Money }
  | { readonly ok: false; readonly code: MoneyProblem };

type Words = { readonly units: readonly string[]; readonly currencies: readonly string[] };
const RATE = /^\s*([\d.,]+)\s*(?:[\s,;(/]\s*(\d{4}-\d{2}-\d{2})\s*\)?)?\s*$/;

/**
 * Reads an amount such as `4,600`, `1.2亿`, `460000元`, `USD 3m` or `120 万美元 @7.12 (2025-12-31)`. Without a unit word it
 * is in the unit that amounts are shown in: 万元, in English millions. The currency is the one that was named, else the
 * given one. Behind `@` stands the rate to the base currency, and its day. Two units or two currencies, or one that makes
 * no sense beside an amount (%), are told apart from what is no amount at all, or too large to store exactly.
 */
export function parseMoney(text: string, locale: Locale, currency: string = BASE_CURRENCY): ParsedMoney {
  const [amountText = '', rateText, ...more] = text.normalize('NFKC').split('@');
  const amount = parseAmount(squeeze(amountText), locale, currency);
  if (!amount.ok || rateText === undefined) return amount;
  if (amount.money.currency === BASE_CURRENCY) return problem('mixedCurrencies');
  const [, digits = '', rateDate] = RATE.exec(rateText) ?? [];
  const rate = finite(digits.replaceAll(',', ''));
  if (rate === null || rate <= 0 || rate > 1e9 || more.length > 0) return problem('notRate');
  if (rateDate !== undefined && !isCalendarDate(rateDate)) return problem('notRate');
  return { ok: true, money: { ...amount.money, rate, ...(rateDate === undefined ? {} : { rateDate }) } };
}

function parseAmount(typed: string, locale: Locale, currency: string): ParsedMoney {
  const [, before = '', digits = '', after = ''] = /^([^\d.+-]*)([+-]?[\d.]+)(\D*)$/.exec(typed) ?? [];
  const amount = finite(digits);
  if (amount === null) return problem(typed.includes('%') ? 'mixedUnits' : 'notMoney');
  const words = wordsOf(before, wordsOf(after));
  if (words === null) return problem(typed.includes('%') ? 'mixedUnits' : 'notMoney');
  if (words.units.length > 1) return problem('mixedUnits');
  const named = new Set(words.currencies);
  if (named.size > 1) return problem('mixedCurrencies');
  const bare = isInWholeUnits(typed) ? 1 : 10_000 / inMoneyUnit(1, locale);
  const factor = UNIT_FACTORS[words.units[0] ?? ''] ?? bare;
  const wan = Number(((amount * factor) / 10_000).toPrecision(15));
  const money = moneyOfWan(wan, words.currencies[0] ?? currency);
  if (!Number.isSafeInteger(money.minor)) return problem('notMoney');
  return { ok: true, money: money.minor === 0 ? { ...money, minor: 0 } : money };
}

/** 460000元 and $3 are in yuan and dollars; with a code or no word at all, the unit is the one that is shown. */
function isInWholeUnits(typed: string): boolean {
  const lower = typed.toLowerCase();
  return /^[¥$€£]/.test(lower) || CURRENCY_WORDS.some((word) => lower.endsWith(word));
}

/** The unit words and currencies that a text consists of; null when anything else is in it. */
function wordsOf(text: string, found: Words | null = { units: [], currencies: [] }): Words | null {
  if (found === null || text === '') return found;
  const { units, currencies } = found;
  const lower = text.toLowerCase();
  const named = CURRENCY_WORDS.find((word) => lower.startsWith(word));
  const code = named === undefined ? null : currencyOf(named);
  if (named !== undefined && code !== null) {
    return wordsOf(text.slice(named.length), { units, currencies: [...currencies, code] });
  }
  const unit = UNIT_WORDS.find((word) => lower.startsWith(word) && isWhole(word, lower));
  if (unit !== undefined) return wordsOf(text.slice(unit.length), { units: [...units, unit], currencies });
  const iso = currencyOf(text.slice(0, 3));
  return iso === null ? null : wordsOf(text.slice(3), { units, currencies: [...currencies, iso] });
}

/** A Latin unit ends where the letters end or a currency code begins: `musd` is million dollars, `myr` is ringgit. */
function isWhole(word: string, lower: string): boolean {
  if (!/^[a-z]/.test(word)) return true;
  const letters = /^[a-z]+/.exec(lower)?.[0] ?? '';
  return (
    letters === word ||
    (letters.length === word.length + 3 && currencyOf(letters.slice(word.length)) !== null)
  );
}

function problem(code: MoneyProblem): ParsedMoney {
  return { ok: false, code };
}
