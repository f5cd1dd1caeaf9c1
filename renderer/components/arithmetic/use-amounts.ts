import { inMoneyUnit, moneyUnitLabel } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

/** Figures as they stand in tables: amounts of 万元 in the unit of the language, a dash for what is unknown. */
export function useAmounts() {
  const { app } = useStores();
  const none = app.t(($) => $.common.none);
  // A hundredth of 万元 must still be seen where the unit is a million, or the arithmetic could not be followed.
  const decimals = app.locale === 'en' ? 4 : 2;
  const money = (wan: number | null, isFixed: boolean): string =>
    wan === null ? none : signed(formatNumber(inMoneyUnit(wan, app.locale), decimals, isFixed));
  const figure = (value: number | null, places = 2, isFixed = false): string =>
    value === null ? none : signed(formatNumber(value, places, isFixed));
  return {
    none,
    unit: moneyUnitLabel(app.locale),
    /** "5,610" of an amount in 万元; in English "56.1" of millions. */
    amount: (wan: number | null): string => money(wan, false),
    /** Always with all decimals, so that a column lines up. */
    exact: (wan: number | null): string => money(wan, true),
    figure,
    /** "28.05%". */
    share: (value: number | null): string => (value === null ? none : `${figure(value)}%`),
  };
}

/** A true minus sign, as wide as a plus. */
function signed(text: string): string {
  return text.startsWith('-') ? `−${text.slice(1)}` : text;
}
