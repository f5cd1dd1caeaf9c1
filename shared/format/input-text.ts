import { BASE_CURRENCY } from '../domain/account/money.ts';
import { isMoney } from '../domain/account/view.ts';
import type { ScalarType, ScalarValue } from '../domain/dossier/types.ts';
import { type Locale, labelText } from '../i18n/label-text.ts';
import { inMoneyUnit, moneyInWan } from './money.ts';
import { formatBoolean } from './value.ts';

export type InputTextContext = {
  readonly locale: Locale;
  /** Name under which `resolveReference` finds the record again. */
  readonly nameOf: (recordId: string) => string;
};

/**
 * The text that stands in an editor for a value and goes to the clipboard: what {@link parseValue} reads back as the
 * same value. Money in its display unit without separators, choices and records by name; an empty value is an empty text.
 */
export function inputText(type: ScalarType, value: ScalarValue | null, context: InputTextContext): string {
  if (value === null) return '';
  if (isMoney(value)) {
    const amount = exactText(inMoneyUnit(moneyInWan(value), context.locale));
    if (value.currency === BASE_CURRENCY) return amount;
    const day = value.rateDate === undefined ? '' : ` (${value.rateDate})`;
    return `${value.currency} ${amount}${value.rate === undefined ? '' : ` @${exactText(value.rate)}${day}`}`;
  }
  if (typeof value === 'boolean') return formatBoolean(value, context.locale);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return oneText(type, value, context);
  return value.map((item) => oneText(type, item, context)).join(', ');
}

/** Digits without exponent and separators, exact to 15 places. */
function exactText(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
}

function oneText(type: ScalarType, value: string, context: InputTextContext): string {
  if (type.kind === 'choice' || type.kind === 'choices') {
    const option = type.options.find(({ key }) => key === value);
    return option === undefined ? value : labelText(option.label, context.locale);
  }
  if (type.kind === 'reference' || type.kind === 'references') return context.nameOf(value);
  return value;
}
