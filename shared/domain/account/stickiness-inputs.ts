import { mean, round2, sum, weightedMean } from '../scale.ts';
import { INDICATORS, type IndicatorId, scoreFromMeasure } from '../stickiness/indicators.ts';
import { actualYears, US } from '../supplier/position.ts';
import { cellNumber, cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { readSupplierDossier } from './supplier-reading.ts';
import type { AccountView, RowEntry } from './view.ts';

/** What the dossier says of an indicator; it is shown beside the judgement and never counts by itself. */
export type StickinessInput = {
  /** In the unit of the indicator, rounded to 2 decimals. */
  readonly value: number;
  /** On the indicator's scale, 0–5. */
  readonly score: number;
  /** The arithmetic in figures; '' where it is a value as it stands. */
  readonly formula: string;
  /** Day or year that it is of; '' when it has none. */
  readonly asOf: string;
  readonly source: { readonly recordId: string; readonly fieldKey: string };
};

export type StickinessInputs = { readonly [id in IndicatorId]?: StickinessInput };

/**
 * Indicators that the dossier can measure (domain §6): delivery on time, smoothness over the touchpoints, satisfaction,
 * months to requalify a substitute. What is not known is absent.
 */
export const readStickinessInputs = oncePerView(
  (view): StickinessInputs => ({
    ...deliveryInput(view),
    ...touchpointInput(view),
    ...surveyInput(view),
    ...requalifyInput(view),
  }),
);

/** Our own deliveries on time in the latest year on record. */
function deliveryInput(view: AccountView): StickinessInputs {
  const us = readSupplierDossier(view).suppliers.find(({ isUs }) => isUs);
  if (us === undefined) return {};
  const latest = newest(view.rows(us.id, 'sup.perf'), 'year', 'on_time');
  const share = latest === undefined ? null : cellNumber(latest.row, 'on_time');
  if (latest === undefined || share === null) return {};
  return input('P2', share, '', String(latest.row.year), { recordId: us.id, fieldKey: 'sup.perf' });
}

/** Mean of the latest score of each touchpoint. */
function touchpointInput(view: AccountView): StickinessInputs {
  const rows = view.rows(view.account.id, 'csat.touch');
  const names = [...new Set(rows.flatMap(({ row }) => cellText(row, 'touchpoint') ?? []))];
  const latest = names.flatMap((name) => {
    const own = rows.filter(({ row }) => row.touchpoint === name);
    return newest(own, 'date', 'score') ?? [];
  });
  const scores = latest.flatMap(({ row }) => cellNumber(row, 'score') ?? []);
  const average = mean(scores);
  if (average === null) return {};
  const formula = `(${scores.join(' + ')}) ÷ ${scores.length}`;
  const asOf = latest.map(({ row }) => cellText(row, 'date') ?? '').sort()[0] ?? '';
  return input('P4', average, formula, asOf, { recordId: view.account.id, fieldKey: 'csat.touch' });
}

/** Satisfaction of the latest survey. */
function surveyInput(view: AccountView): StickinessInputs {
  const latest = newest(view.rows(view.account.id, 'csat.survey'), 'date', 'csat');
  const score = latest === undefined ? null : cellNumber(latest.row, 'csat');
  if (latest === undefined || score === null) return {};
  const asOf = cellText(latest.row, 'date') ?? '';
  return input('P5', score, '', asOf, { recordId: view.account.id, fieldKey: 'csat.survey' });
}

/** Months to qualify another supplier, weighed by what each category buys of us in its latest actual year. */
function requalifyInput(view: AccountView): StickinessInputs {
  const parts = readSupplierDossier(view).categories.flatMap((category) => {
    const year = actualYears(category).at(-1);
    const months = view.number(category.id, 'cat.onboard_months');
    if (year === undefined || months === null) return [];
    const sales = ((category.shares.get(US)?.get(year) ?? 0) * (category.spend.get(year) ?? 0)) / 100;
    return sales > 0 ? [{ id: category.id, value: months, weight: sales }] : [];
  });
  const months = weightedMean(parts);
  const first = parts[0];
  if (months === null || first === undefined) return {};
  const products = parts.map(({ value, weight }) => `${value}×${round2(weight)}`);
  const formula = `(${products.join(' + ')}) ÷ ${round2(sum(parts.map(({ weight }) => weight)))}`;
  return input('V5', months, formula, '', { recordId: first.id, fieldKey: 'cat.onboard_months' });
}

function input(
  id: IndicatorId,
  measured: number,
  formula: string,
  asOf: string,
  source: StickinessInput['source'],
): StickinessInputs {
  const indicator = INDICATORS.find((one) => one.id === id);
  const value = round2(measured);
  const score =
    indicator === undefined || !Number.isFinite(value) ? null : scoreFromMeasure(indicator, value);
  return score === null ? {} : { [id]: { value, score, formula, asOf, source } };
}

/** The row with the latest day or year that holds the figure. */
function newest(rows: readonly RowEntry[], by: string, figure: string): RowEntry | undefined {
  return rows
    .filter(({ row }) => (row[by] ?? null) !== null && cellNumber(row, figure) !== null)
    .reduce<RowEntry | undefined>(
      (best, one) => (best === undefined || String(one.row[by]) >= String(best.row[by]) ? one : best),
      undefined,
    );
}
