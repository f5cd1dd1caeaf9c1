import type { Concentration } from '../../../shared/domain/concentration/concentration.ts';
import type { Tier } from '../../../shared/domain/tier/tiers.ts';
import type { ChartInput } from '../../../shared/figure/chart/option.ts';
import { paretoAxes, runningShare } from '../../../shared/figure/chart/pareto.ts';
import { tierColor } from '../../../shared/figure/chart/tier-color.ts';

type Texts = {
  /** Name of the bars with their unit, and what turns 万元 into that unit. */
  readonly revenue: string;
  readonly inUnit: (wan: number) => number;
  readonly cumulative: string;
  readonly k80: string;
};

/** Customers drawn; the rest would be bars too thin to read. */
const SHOWN = 20;
/** Revenue by customer, largest first, with the running share of all sales. */
export function paretoOption(
  { accounts, k80 }: Concentration,
  tierOf: (name: string) => Tier | null,
  texts: Texts,
): ChartInput {
  const shown = accounts.filter(({ revenue }) => revenue > 0).slice(0, SHOWN);
  return (colors) => ({
    grid: { left: 8, right: 8, top: 16, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis' },
    xAxis: {
      type: 'category',
      data: shown.map(({ name }) => name),
      axisLabel: { interval: 'auto', hideOverlap: true, fontSize: 11, width: 64, overflow: 'truncate' },
    },
    yAxis: paretoAxes(),
    series: [
      {
        type: 'bar',
        name: texts.revenue,
        barMaxWidth: 26,
        data: shown.map(({ name, revenue }) => ({
          value: texts.inUnit(revenue),
          itemStyle: { color: tierColor(tierOf(name), colors), borderRadius: [2, 2, 0, 0] },
        })),
      },
      runningShare({ accounts: shown, k80 }, texts, colors),
    ],
  });
}
