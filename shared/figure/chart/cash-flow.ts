import type { InvestmentCase } from '../../domain/strategy/investment-lines.ts';
import type { ChartInput, ChartTable } from './option.ts';

export type CashFlowTexts = {
  readonly year: (year: number) => string;
  readonly heading: string;
  readonly cost: string;
  readonly benefit: string;
  readonly cumulative: string;
  readonly inUnit: (wan: number) => number;
};

type Flows = Pick<InvestmentCase, 'costs' | 'benefits' | 'cumulative'>;

/** Cost below, benefit above, and the running balance that shows when the money is back (domain §9.4). */
export function cashFlowChart({ costs, benefits, cumulative }: Flows, texts: CashFlowTexts): ChartInput {
  const amounts = (values: readonly number[]) =>
    values.map((value) => Number(texts.inUnit(value).toFixed(2)));
  return (colors) => ({
    grid: { left: 8, right: 8, top: 28, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 8 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: cumulative.map((_, year) => texts.year(year)) },
    yAxis: { type: 'value' },
    series: [
      {
        type: 'bar',
        name: texts.cost,
        stack: 'flow',
        barMaxWidth: 26,
        itemStyle: { color: colors.warn },
        data: amounts(costs.map((cost) => -cost)),
      },
      {
        type: 'bar',
        name: texts.benefit,
        stack: 'flow',
        barMaxWidth: 26,
        itemStyle: { color: colors.good },
        data: amounts(benefits),
      },
      {
        type: 'line',
        name: texts.cumulative,
        symbolSize: 6,
        lineStyle: { color: colors.text, width: 1.6 },
        itemStyle: { color: colors.text },
        data: amounts(cumulative),
      },
    ],
  });
}

/** The numbers behind the picture. */
export function cashFlowTable({ costs, benefits, cumulative }: Flows, texts: CashFlowTexts): ChartTable {
  const amount = (value: number | undefined) => Number(texts.inUnit(value ?? 0).toFixed(2));
  return {
    columns: [texts.heading, texts.cost, texts.benefit, texts.cumulative],
    rows: cumulative.map((balance, year) => [
      texts.year(year),
      amount(costs[year]),
      amount(benefits[year]),
      amount(balance),
    ]),
  };
}
