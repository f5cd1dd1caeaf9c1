import { moneyUnitLabel } from '../../../shared/format/money.ts';
import { withUnit } from '../../../shared/format/unit.ts';
import type { AppStore } from '../../stores/app-store.ts';
import type { SortColumn } from '../../stores/portfolio-filter.ts';

/** Heading of a column, with the unit where it holds amounts. */
export function columnName(column: SortColumn, { t, locale }: AppStore): string {
  const name = t(($) => $.portfolio.column[column]);
  return column === 'revenue' ? withUnit(name, moneyUnitLabel(locale), locale) : name;
}
