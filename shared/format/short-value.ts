import { isRow } from '../domain/account/view.ts';
import type { FieldType, Value } from '../domain/dossier/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { formatValue, type TitleOf } from './value.ts';

const LONGEST = 60;
/** Cells that name a row well enough to be asked about. */
const CELLS = 3;

/** A value that fits into a sentence: of a row its first cells, of a long text its beginning. */
export function shortValue(type: FieldType, value: Value | null, locale: Locale, titleOf: TitleOf): string {
  const text =
    type.kind === 'rows' && isRow(value)
      ? type.columns
          .map((column) => formatValue(column.type, value[column.key] ?? null, locale, titleOf))
          .filter((cell) => cell !== '')
          .slice(0, CELLS)
          .join(' · ')
      : formatValue(type, value, locale, titleOf);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
