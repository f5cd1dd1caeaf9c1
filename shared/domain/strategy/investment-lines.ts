import type { Label } from '../label.ts';
import { sum } from '../scale.ts';
import { assessInvestment, type InvestmentResult } from './investment.ts';

type Entry = { readonly key: string; readonly label: Label };

/** What an investment costs beside its technology (domain §9.4). */
export const COST_AREAS = [
  { key: 'technology', label: { zh: '技术', en: 'Technology' } },
  { key: 'people', label: { zh: '人员', en: 'People' } },
  { key: 'process', label: { zh: '流程', en: 'Process' } },
] as const satisfies readonly Entry[];
export type CostArea = (typeof COST_AREAS)[number]['key'];

/** Where benefit is forecast, area by area, before it is added up (domain §9.4). */
export const BENEFIT_AREAS = [
  { key: 'sales', label: { zh: '销售', en: 'Sales' } },
  { key: 'marketing', label: { zh: '市场', en: 'Marketing' } },
  { key: 'service', label: { zh: '服务', en: 'Service' } },
  { key: 'support', label: { zh: '支持', en: 'Support' } },
] as const satisfies readonly Entry[];
export type BenefitArea = (typeof BENEFIT_AREAS)[number]['key'];

/** Revenue counts at its contribution margin; savings and working capital count whole (domain §9.4). */
export const BENEFIT_KINDS = [
  { key: 'revenue', label: { zh: '增加收入', en: 'More revenue' } },
  { key: 'saving', label: { zh: '节约成本', en: 'Cost saved' } },
  { key: 'workingCapital', label: { zh: '营运资金', en: 'Working capital' } },
] as const satisfies readonly Entry[];
export type BenefitKind = (typeof BENEFIT_KINDS)[number]['key'];

/** One line by year, index 0 = the year of investment; null = nothing that year. Money in one unit. */
export type CostLine = { readonly area: CostArea; readonly amounts: readonly (number | null)[] };
export type BenefitLine = {
  readonly area: BenefitArea;
  readonly kind: BenefitKind;
  /** Contribution margin of revenue in %; without it revenue counts as nothing. */
  readonly margin: number | null;
  /** In %; null = certain. */
  readonly probability: number | null;
  readonly amounts: readonly (number | null)[];
};

export type InvestmentCase = InvestmentResult & {
  readonly costs: readonly number[];
  readonly benefits: readonly number[];
  readonly costByArea: { readonly [area in CostArea]: number };
  readonly benefitByArea: { readonly [area in BenefitArea]: number };
  /** Revenue lines that count as nothing because nobody said their margin. */
  readonly withoutMargin: number;
};

/** Adds the lines up by area and year and assesses the sum (domain §9.4); `discountRate` in %. */
export function assessLines(
  costs: readonly CostLine[],
  benefits: readonly BenefitLine[],
  discountRate?: number,
): InvestmentCase {
  const counted = benefits.map((line) => ({
    ...line,
    amounts: line.amounts.map((amount) => worth(line, amount)),
  }));
  const byYear = (lines: readonly { readonly amounts: readonly (number | null)[] }[]) => {
    const years = Math.max(0, ...lines.map(({ amounts }) => amounts.length));
    return Array.from({ length: years }, (_, year) => sum(lines.map(({ amounts }) => amounts[year] ?? 0)));
  };
  const [costYears, benefitYears] = [byYear(costs), byYear(counted)];
  return {
    ...assessInvestment({
      costs: costYears,
      benefits: benefitYears,
      ...(discountRate === undefined ? {} : { discountRate }),
    }),
    costs: costYears,
    benefits: benefitYears,
    costByArea: byArea(COST_AREAS, costs),
    benefitByArea: byArea(BENEFIT_AREAS, counted),
    withoutMargin: benefits.filter(({ kind, margin }) => kind === 'revenue' && margin === null).length,
  };
}

function worth({ kind, margin, probability }: BenefitLine, amount: number | null): number {
  const part = kind === 'revenue' ? (margin ?? 0) / 100 : 1;
  return (amount ?? 0) * part * ((probability ?? 100) / 100);
}

function byArea<Area extends string>(
  areas: readonly { readonly key: Area }[],
  lines: readonly { readonly area: Area; readonly amounts: readonly (number | null)[] }[],
): { readonly [area in Area]: number } {
  const totals = areas.map(({ key }) => {
    const own = lines.filter(({ area }) => area === key).flatMap(({ amounts }) => amounts);
    return [key, sum(own.map((amount) => amount ?? 0))] as const;
  });
  return Object.fromEntries(totals) as { readonly [area in Area]: number };
}
