import { isMoney } from '../domain/account/view.ts';
import type { ScalarType, ScalarValue } from '../domain/dossier/types.ts';
import { moneyInWan } from '../format/money.ts';
import { withUnit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import { labelText } from '../i18n/label-text.ts';
import { dateCell, figureCell, textCell } from './blocks.ts';
import type { DossierContext } from './customer-dossier/context.ts';
import type { Cell, ColumnKind } from './document.ts';

const KINDS: { readonly [kind in ScalarType['kind']]: ColumnKind } = {
  text: 'text',
  rich: 'text',
  boolean: 'text',
  choice: 'text',
  choices: 'text',
  tags: 'text',
  reference: 'text',
  references: 'text',
  integer: 'integer',
  number: 'number',
  money: 'money',
  percent: 'percent',
  date: 'date',
  year: 'year',
  score: 'integer',
};

/** Kind of the report column that holds values of this type. */
export function columnKind(type: ScalarType): ColumnKind {
  return KINDS[type.kind];
}

/** Heading of a column, with the unit that its figures are in. */
export function columnLabel(
  label: string,
  type: ScalarType,
  context: Pick<DossierContext, 'withMoneyUnit' | 'locale'>,
): string {
  if (type.kind === 'money') return context.withMoneyUnit(label);
  if ((type.kind === 'integer' || type.kind === 'number') && type.unit !== undefined) {
    return withUnit(label, labelText(type.unit, context.locale), context.locale);
  }
  return label;
}

/** A stored value as a typed cell; foreign currencies and misfits stay text. */
export function valueCell(
  type: ScalarType,
  value: ScalarValue | null,
  mark: string | null,
  context: Pick<DossierContext, 'amount' | 'locale' | 'titleOf'>,
): Cell {
  if (value === null) return textCell(null);
  if (type.kind === 'money' && isMoney(value) && value.currency === 'CNY') {
    return figureCell(context.amount(moneyInWan(value)), mark);
  }
  if (type.kind === 'date' && typeof value === 'string') return dateCell(value, mark);
  const isFigure = columnKind(type) !== 'text' && typeof value === 'number';
  if (isFigure) return figureCell(value, mark);
  return textCell(formatValue(type, value, context.locale, context.titleOf), mark);
}
