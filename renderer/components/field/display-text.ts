import { isMoney } from '../../../shared/domain/account/view.ts';
import type { ScalarType, ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { inMoneyUnit, moneyInWan } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { formatValue, type TitleOf } from '../../../shared/format/value.ts';
import type { Locale } from '../../../shared/i18n/label-text.ts';

export type DisplayText = { readonly figure: string; readonly unit: string };

/** A value as text, with the unit of a figure apart so that it can stand back: "5,610" + "万元". */
export function displayText(
  type: ScalarType,
  value: ScalarValue,
  locale: Locale,
  titleOf: TitleOf,
): DisplayText {
  const text = formatValue(type, value, locale, titleOf);
  if (typeof value === 'string' || Array.isArray(value)) return { figure: text, unit: '' };
  const space = text.indexOf(' ');
  if (space < 0 || !/^[−-]?\d/.test(text)) return { figure: text, unit: '' };
  return { figure: text.slice(0, space), unit: text.slice(space + 1) };
}

/** A value as text where the column's heading already names the unit; foreign amounts keep their own. */
export function bareText(type: ScalarType, value: ScalarValue, locale: Locale, titleOf: TitleOf): string {
  if (isMoney(value) && value.currency === 'CNY') return formatNumber(inMoneyUnit(moneyInWan(value), locale));
  if (typeof value === 'number' && type.kind !== 'year') return formatNumber(value);
  return formatValue(type, value, locale, titleOf);
}
