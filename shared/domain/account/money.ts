import type { RowValue, ScalarValue } from '../dossier/types.ts';
import { isMoney } from './view.ts';

/** Minor units in one 万元 (CNY 10,000 of 100 fen), the unit in which figures are shown (domain §0). */
export const MINOR_PER_WAN = 1_000_000;

/** Amount in 万元; null when the value is no money. */
export function wanOf(value: ScalarValue | null | undefined): number | null {
  return isMoney(value) ? value.minor / MINOR_PER_WAN : null;
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
