import type { Money } from '../domain/dossier/types.ts';
import type { Label } from '../domain/label.ts';
import type { Locale } from '../i18n/label-text.ts';
import { inMoneyUnit, moneyOfWan } from './money.ts';

/** Currency units that one unit word stands for. */
const UNIT_FACTORS: { readonly [word: string]: number } = {
  元: 1,
  圆: 1,
  圓: 1,
  千: 1_000,
  万: 10_000,
  萬: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  億: 100_000_000,
  k: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  bn: 1_000_000_000,
  b: 1_000_000_000,
};

const AMOUNT =
  /^([a-z]{3}|[¥$])?([+-]?[\d.]+)(元|圆|圓|[百千]?[万萬]|千|亿|億|k|mn?|bn?)?(?:元|圆|圓)?([a-z]{3})?$/i;

/**
 * Reads an amount such as `4,600`, `1.2亿`, `460000元` or `USD 3m`. Without a unit word it is in the unit that amounts
 * are shown in: 万元, in English millions. The currency is the code that was typed, else the given one. Null when it
 * is no amount, or too large to store exactly.
 */
export function parseMoney(text: string, locale: Locale, currency = 'CNY'): Money | null {
  const match = AMOUNT.exec(squeeze(text));
  const amount = match === null ? null : finite(match[2] ?? '');
  if (match === null || amount === null) return null;
  const [, prefix = '', , unit = '', suffix = ''] = match;
  const factor = unit === '' ? 10_000 / inMoneyUnit(1, locale) : UNIT_FACTORS[unit.toLowerCase()];
  if (factor === undefined) return null;
  const code = /^[a-z]{3}$/i.test(prefix) ? prefix : suffix;
  const wan = Number(((amount * factor) / 10_000).toPrecision(15));
  const { minor, currency: typed } = moneyOfWan(wan, code === '' ? currency : code.toUpperCase());
  return Number.isSafeInteger(minor) ? { minor: minor === 0 ? 0 : minor, currency: typed } : null;
}

/** Reads a number with thousands separators, followed by `%`, `pp` or its unit or nothing; null when it is none. */
export function parseNumber(text: string, unit?: Label): number | null {
  let typed = squeeze(text);
  for (const ending of ['%', 'pp', unit?.zh, unit?.en]) {
    const tail = ending === undefined ? '' : squeeze(ending).toLowerCase();
    if (tail !== '' && typed.toLowerCase().endsWith(tail)) {
      typed = typed.slice(0, -tail.length);
      break;
    }
  }
  return finite(typed);
}

/** Half-width, without blanks and thousands separators; the minus signs of other keyboards become `-`. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s,_']/g, '')
    .replaceAll(/[−–—]/g, '-');
}

function finite(digits: string): number | null {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits)) return null;
  const found = Number(digits);
  return Number.isFinite(found) ? found : null;
}
