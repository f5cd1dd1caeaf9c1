import type { Column, ScalarType } from '../../../shared/domain/dossier/types.ts';
import { moneyUnitLabel } from '../../../shared/format/money.ts';
import { type Locale, labelText } from '../../../shared/i18n/label-text.ts';

/** Least width in px, and how much of what is left the column takes. */
const WIDTHS: { readonly [kind in ScalarType['kind']]: readonly [number, number] } = {
  text: [120, 3],
  rich: [160, 4],
  integer: [72, 1],
  number: [80, 1],
  money: [104, 1],
  percent: [80, 1],
  date: [104, 1],
  year: [64, 1],
  boolean: [64, 1],
  choice: [96, 2],
  choices: [120, 2],
  tags: [120, 2],
  reference: [96, 2],
  references: [120, 2],
  score: [72, 1],
};

/** Columns of the CSS grid that all rows of a table share; the last one holds the evidence mark. */
export function gridTemplate(columns: readonly Column[]): string {
  const widths = columns.map(({ type }) => {
    const [least, share] = WIDTHS[type.kind];
    return `minmax(${least}px, ${share}fr)`;
  });
  return [...widths, '40px'].join(' ');
}

/** Least width in px at which no column is cut. */
export function leastWidth(columns: readonly Column[]): number {
  return columns.reduce((total, { type }) => total + WIDTHS[type.kind][0], 40);
}

/** Figures stand right so that their digits line up. */
export function isFigure(type: ScalarType): boolean {
  return ['integer', 'number', 'money', 'percent', 'score'].includes(type.kind);
}

/** Unit that the heading names instead of every cell; '' when there is none. */
export function headingUnit(type: ScalarType, locale: Locale): string {
  if (type.kind === 'money') return moneyUnitLabel(locale);
  if (type.kind === 'percent') return '%';
  if ((type.kind === 'integer' || type.kind === 'number') && type.unit !== undefined)
    return labelText(type.unit, locale);
  return '';
}
