import { MINOR_PER_WAN, wanOf } from '../../account/money.ts';
import { type FinancialRatios, financialRatios } from '../../economics/financial-ratios.ts';
import { growthRate } from '../../economics/productivity.ts';
import { type Label, label } from '../../label.ts';
import { calculated, field, money, number, signedPercent } from '../define.ts';
import type { Field, RowValue, ScalarType, Value, ValueReader } from '../types.ts';
import { days } from './units.ts';

const INPUTS = ['fin.years'] as const;

function amount(row: RowValue | undefined, column: string): number | null {
  const wan = wanOf(row?.[column]);
  return wan === null ? null : Math.round(wan * MINOR_PER_WAN);
}

function numeric(row: RowValue | undefined, column: string): number | null {
  const value = row?.[column];
  return typeof value === 'number' ? value : null;
}

function actualYears(values: ValueReader): readonly RowValue[] {
  return values
    .rows('fin.years')
    .filter((row) => row.is_forecast !== true && numeric(row, 'year') !== null)
    .toSorted((a, b) => (numeric(a, 'year') ?? 0) - (numeric(b, 'year') ?? 0));
}

/** Growth a year between the first and the last actual year with a revenue, in %. */
function growth(values: ValueReader): number | null {
  const known = actualYears(values).filter((row) => amount(row, 'revenue') !== null);
  const first = known[0];
  const last = known.at(-1);
  const years = (numeric(last, 'year') ?? 0) - (numeric(first, 'year') ?? 0);
  return years < 1 ? null : growthRate(amount(first, 'revenue'), amount(last, 'revenue'), years);
}

/** Ratios of one year; amounts in minor units of the base currency. */
function ratiosOf(row: RowValue): FinancialRatios {
  return financialRatios({
    revenue: amount(row, 'revenue'),
    grossMarginPercent: numeric(row, 'gross_margin'),
    netProfit: amount(row, 'net_profit'),
    totalAssets: amount(row, 'total_assets'),
    totalLiabilities: amount(row, 'total_liabilities'),
    equity: amount(row, 'equity'),
    currentAssets: amount(row, 'current_assets'),
    currentLiabilities: amount(row, 'current_liabilities'),
    inventory: amount(row, 'inventory'),
    receivables: amount(row, 'receivables'),
    payables: amount(row, 'payables'),
    capex: amount(row, 'capex'),
    employees: numeric(row, 'employees'),
  });
}

const latest =
  (ratio: keyof FinancialRatios) =>
  (values: ValueReader): number | null => {
    const row = actualYears(values).at(-1);
    return row === undefined ? null : ratiosOf(row)[ratio];
  };

function revenuePerHead(values: ValueReader): Value | null {
  const minor = latest('revenuePerHead')(values);
  const revenue = actualYears(values).at(-1)?.revenue;
  if (minor === null || typeof revenue !== 'object' || revenue === null || !('currency' in revenue))
    return null;
  return { minor: Math.round(minor), currency: revenue.currency };
}

const ratioField = (
  key: string,
  zh: string,
  en: string,
  result: ScalarType,
  formula: Label,
  compute: (values: ValueReader) => Value | null,
): Field => field(key, zh, en, calculated(result, INPUTS, formula, compute), 0);

const dayCount = number({ unit: days });

/** Ratios of the latest actual year (domain §2.8); rounded to 2 decimals, null where a figure is missing. */
export const financeRatios: readonly Field[] = [
  ratioField(
    'fin.cagr',
    '营收复合增长率',
    'Revenue CAGR',
    signedPercent,
    label('((期末营收 ÷ 期初营收)^(1/n) − 1) × 100', '((revenue end ÷ start)^(1/n) − 1) × 100'),
    growth,
  ),
  ratioField(
    'fin.net_margin',
    '净利率',
    'Net margin',
    signedPercent,
    label('净利润 ÷ 营收', 'net profit ÷ revenue'),
    latest('netMargin'),
  ),
  ratioField(
    'fin.debt_ratio',
    '资产负债率',
    'Debt ratio',
    signedPercent,
    label('负债合计 ÷ 资产总计', 'liabilities ÷ assets'),
    latest('debtRatio'),
  ),
  ratioField(
    'fin.current_ratio',
    '流动比率',
    'Current ratio',
    number(),
    label('流动资产 ÷ 流动负债', 'current assets ÷ current liabilities'),
    latest('currentRatio'),
  ),
  ratioField(
    'fin.dso',
    '应收账款周转天数',
    'Days sales outstanding',
    dayCount,
    label('应收账款 ÷ 营收 × 365', 'receivables ÷ revenue × 365'),
    latest('receivableDays'),
  ),
  ratioField(
    'fin.dpo',
    '应付账款周转天数',
    'Days payables outstanding',
    dayCount,
    label('应付账款 ÷ 营业成本 × 365', 'payables ÷ COGS × 365'),
    latest('payableDays'),
  ),
  ratioField(
    'fin.dio',
    '存货周转天数',
    'Days inventory outstanding',
    dayCount,
    label('存货 ÷ 营业成本 × 365', 'inventory ÷ COGS × 365'),
    latest('inventoryDays'),
  ),
  ratioField(
    'fin.roe',
    '净资产收益率',
    'Return on equity',
    signedPercent,
    label('净利润 ÷ 净资产', 'net profit ÷ equity'),
    latest('returnOnEquity'),
  ),
  ratioField(
    'fin.rev_head',
    '人均营收',
    'Revenue per head',
    money,
    label('营收 ÷ 员工数', 'revenue ÷ employees'),
    revenuePerHead,
  ),
  ratioField(
    'fin.capex_ratio',
    '资本开支占比',
    'Capex ratio',
    signedPercent,
    label('资本开支 ÷ 营收', 'capital expenditure ÷ revenue'),
    latest('capexRatio'),
  ),
];
