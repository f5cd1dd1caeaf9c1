import { inMoneyUnit, moneyUnitLabel } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

/** Figures as they stand in tables: amounts of 万元 in the unit of the language, a dash for what is unknown. */
export function useAmounts() {
  const { app } = useStores();
  const none = app.t(($) => $.common.none);
  return {
    none,
    unit: moneyUnitLabel(app.locale),
    /** "5,610" of an amount in 万元; in English "56.1" of millions. */
    amount: (wan: number | null, decimals = 2): string =>
      wan === null ? none : signed(formatNumber(inMoneyUnit(wan, app.locale), decimals)),
    /** Always two decimals, so that a column lines up. */
    exact: (wan: number | null): string =>
      wan === null ? none : signed(formatNumber(inMoneyUnit(wan, app.locale), 2, true)),
    figure: (value: number | null, decimals = 2, fixed = false): string =>
      value === null ? none : signed(formatNumber(value, decimals, fixed)),
  };
}

/** A true minus sign, as wide as a plus. */
function signed(text: string): string {
  return text.startsWith('-') ? `−${text.slice(1)}` : text;
}
