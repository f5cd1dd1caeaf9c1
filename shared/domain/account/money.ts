import type { Money, RowValue, ScalarValue } from '../dossier/types.ts';
import { isMoney } from './view.ts';

/** Minor units in one 万元 (CNY 10,000 of 100 fen), the unit in which figures are shown (domain §0). */
export const MINOR_PER_WAN = 1_000_000;

/** The currency in which all formulas work; other currencies carry their rate to it (domain §0). */
export const BASE_CURRENCY = 'CNY';

/** ISO 4217 currencies whose minor unit is the unit itself. */
const WITHOUT_MINOR: ReadonlySet<string> = new Set(['JPY', 'KRW', 'VND']);

/** Minor units in one unit of a currency: 100 cents, 1 yen. */
export function minorPerUnit(currency: string): number {
  return WITHOUT_MINOR.has(currency) ? 1 : 100;
}

/** Whole currency units (yuan, dollars) of a stored amount. */
export function moneyUnits(money: Money): number {
  return money.minor / minorPerUnit(money.currency);
}

/** A foreign amount of which nobody said the rate: formulas see nothing, screens mark it. */
export function lacksRate(money: Money): boolean {
  return money.currency !== BASE_CURRENCY && money.rate === undefined;
}

/** Amount in 万元 of the base currency, by its rate (domain §0); null when it is no money or its rate is missing. */
export function wanOf(value: ScalarValue | null | undefined): number | null {
  if (!isMoney(value)) return null;
  if (value.currency === BASE_CURRENCY) return value.minor / MINOR_PER_WAN;
  return value.rate === undefined ? null : (moneyUnits(value) * value.rate) / 10_000;
}

/** Number in a cell; null when the cell is empty or holds something else. */
export function cellNumber(row: RowValue, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}

export function cellText(row: RowValue, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Amount of a money cell in 万元; null when empty. */
export function cellWan(row: RowValue, column: string): number | null {
  return wanOf(row[column]);
}
