import { expect, test } from 'vitest';
import { concentrationOf } from '../../../shared/domain/concentration/concentration.ts';
import { assessLines } from '../../../shared/domain/strategy/investment-lines.ts';
import { cashFlowChart, cashFlowTable } from '../../../shared/figure/chart/cash-flow.ts';
import { forcesChart, forcesTable } from '../../../shared/figure/chart/forces.ts';
import type { ChartColors, ChartInput } from '../../../shared/figure/chart/option.ts';
import { paretoChart, paretoTable } from '../../../shared/figure/chart/pareto.ts';

const drawn = (chart: ChartInput) => (typeof chart === 'function' ? chart({} as ChartColors) : chart);
const accounts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `k${index}`, revenue: count - index }));
const texts = {
  rank: '#',
  account: 'account',
  revenue: 'revenue',
  inUnit: (wan: number) => wan / 100,
  share: 'share',
  cumulative: 'cumulative',
  k80: '80%',
};

test('Pareto: a few bars stand still, thousands are one shape that is panned', () => {
  const few = drawn(paretoChart(concentrationOf(accounts(12)), texts));
  expect(few).not.toHaveProperty('dataZoom');
  expect(few).toMatchObject({ series: [{ large: false }, {}] });
  const many = drawn(paretoChart(concentrationOf(accounts(2000)), texts));
  expect(many).toMatchObject({ animation: false, series: [{ large: true }, {}], dataZoom: [{}, {}] });
  expect(paretoTable(concentrationOf(accounts(4)), texts).rows).toEqual([
    [1, 'k0', 0.04, 40, 40],
    [2, 'k1', 0.03, 30, 70],
    [3, 'k2', 0.02, 20, 90],
    [4, 'k3', 0.01, 10, 100],
  ]);
});

test('Pareto of nothing is empty, without a line at 80 %', () => {
  const none = drawn(paretoChart(concentrationOf([]), texts));
  expect(none).toMatchObject({ series: [{ data: [] }, { data: [], markLine: { data: [] } }] });
});

test('five forces: an unscored force has no bar', () => {
  const points = [
    { name: 'entrants', now: 3, in3y: null },
    { name: 'rivalry', now: 5, in3y: 4 },
  ];
  const names = { force: 'force', now: 'now', in3y: 'in3y' };
  expect(drawn(forcesChart(points, names))).toMatchObject({
    yAxis: { data: ['rivalry', 'entrants'] },
    series: [
      { name: 'in3y', data: [4, '-'] },
      { name: 'now', data: [5, 3] },
    ],
  });
  expect(forcesTable(points, names).rows[0]).toEqual(['entrants', 3, null]);
});

test('cash flow: cost below the line, balance as the case gives it', () => {
  const flows = assessLines(
    [{ area: 'people', amounts: [100, 0] }],
    [{ area: 'sales', kind: 'saving', margin: null, probability: null, amounts: [null, 150] }],
  );
  const names = {
    year: (year: number) => `y${year}`,
    heading: 'flow',
    cost: 'cost',
    benefit: 'benefit',
    cumulative: 'balance',
    inUnit: (wan: number) => wan,
  };
  expect(drawn(cashFlowChart(flows, names))).toMatchObject({
    series: [{ data: [-100, 0] }, { data: [0, 150] }, { data: [-100, 50] }],
  });
  expect(cashFlowTable(flows, names).rows).toEqual([
    ['y0', 100, 0, -100],
    ['y1', 0, 150, 50],
  ]);
});
