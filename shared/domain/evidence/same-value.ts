import { moneyUnits, wanOf } from '../account/money.ts';
import { isMoney, isRow } from '../account/view.ts';
import type {
  FieldType,
  Money,
  RowsType,
  RowValue,
  ScalarType,
  ScalarValue,
  Value,
} from '../dossier/types.ts';
import { round2 } from '../scale.ts';

/** What one cell shows: a text without blanks at its ends, a list, a figure; null and '' are empty. */
type Cell = ScalarValue | null | undefined;

/**
 * Whether two values of a field say the same: equal as they are shown (figures to 2 decimals, amounts to 0.01 万元 after
 * conversion), texts without regard to width, case and outer blanks, lists without regard to order. Rows are the same
 * when all their columns are.
 */
export function isSameValue(type: FieldType, a: Value | null, b: Value | null): boolean {
  if (type.kind === 'calculated') return isSameValue(type.result, a, b);
  if (type.kind !== 'rows') return isSameCell(type, cellOf(a), cellOf(b));
  return isRow(a) && isRow(b) && contradictingColumns(type, a, b, false).length === 0;
}

/** Columns of a table in which both rows hold something and it is not the same: what makes two rows contradict. */
export function conflictingColumns(type: RowsType, a: RowValue, b: RowValue): readonly string[] {
  return contradictingColumns(type, a, b, true);
}

function contradictingColumns(
  type: RowsType,
  a: RowValue,
  b: RowValue,
  bothFilled: boolean,
): readonly string[] {
  return type.columns
    .filter(({ key, type: columnType }) => {
      const [one, other] = [a[key] ?? null, b[key] ?? null];
      if (bothFilled && (isEmpty(one) || isEmpty(other))) return false;
      return !isSameCell(columnType, one, other);
    })
    .map(({ key }) => key);
}

function cellOf(value: Value | null): Cell {
  return isRow(value) ? null : value;
}

function isEmpty(cell: Cell): boolean {
  return cell === null || cell === undefined || cell === '' || (Array.isArray(cell) && cell.length === 0);
}

function isSameCell(type: ScalarType, a: Cell, b: Cell): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (isMoney(a) && isMoney(b)) return isSameAmount(a, b);
  if (typeof a === 'number' && typeof b === 'number') {
    return type.kind === 'integer' || type.kind === 'year' ? a === b : round2(a) === round2(b);
  }
  if (Array.isArray(a) && Array.isArray(b)) return textsOf(a) === textsOf(b);
  if (typeof a === 'string' && typeof b === 'string') return plain(a) === plain(b);
  return a === b;
}

/** Amounts of two currencies are compared in the base currency; without a rate they cannot be the same. */
function isSameAmount(a: Money, b: Money): boolean {
  if (a.currency === b.currency)
    return a.minor === b.minor || isSameWan(moneyUnits(a) / 10_000, moneyUnits(b) / 10_000);
  const [one, other] = [wanOf(a), wanOf(b)];
  return one !== null && other !== null && isSameWan(one, other);
}

/** Below 0.01 万 an amount is written out, so that no two different small amounts read the same. */
function isSameWan(a: number, b: number): boolean {
  return Math.min(Math.abs(a), Math.abs(b)) >= 0.01 && round2(a) === round2(b);
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function textsOf(list: readonly string[]): string {
  return JSON.stringify(list.map(plain).sort());
}
