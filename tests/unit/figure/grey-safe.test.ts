import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../electron/export/draw-chart.ts';
import { greySafe } from '../../../shared/figure/chart/grey-safe.ts';
import { decalOf, strokeOf, symbolOf, tierMark } from '../../../shared/figure/chart/marks.ts';
import type { ChartInput, ChartOption } from '../../../shared/figure/chart/option.ts';
import { rivalSpend } from '../../../shared/figure/chart/rival-spend.ts';
import { shareTrendChart } from '../../../shared/figure/chart/share-trend.ts';
import { stickinessTrend } from '../../../shared/figure/chart/stickiness-trend.ts';
import { PRINT_COLORS } from '../../../shared/figure/chart/theme.ts';
import { walletTrend } from '../../../shared/figure/chart/wallet-trend.ts';

type Marked = {
  readonly type?: string;
  readonly name?: unknown;
  readonly symbol?: unknown;
  readonly lineStyle?: { readonly type?: unknown };
  readonly itemStyle?: { readonly decal?: { readonly color?: string } };
};

function seriesOf(option: ChartOption): readonly Marked[] {
  return (Array.isArray(option.series) ? option.series : []) as readonly Marked[];
}

/** How a series looks in grey: everything but colours. */
function greyLook({ type, symbol, lineStyle, itemStyle }: Marked): string {
  const { color: _color, ...decal } = itemStyle?.decal ?? {};
  return JSON.stringify([type, type === 'bar' ? decal : [symbol, lineStyle?.type]]);
}

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
const YEARS = [2024, 2025];
const plain = (type: 'bar' | 'line' | 'scatter'): ChartInput => ({
  legend: {},
  xAxis: { type: 'category', data: ['2024', '2025'] },
  yAxis: { type: 'value' },
  series: NAMES.slice(0, 5).map((name) => ({ type, name, data: [1, 2] })) as never,
});

const CHARTS: readonly (readonly [name: string, chart: ChartInput])[] = [
  ['bars', plain('bar')],
  ['lines', plain('line')],
  ['points', plain('scatter')],
  [
    'shares of suppliers',
    shareTrendChart(
      ['2024', '2025'],
      NAMES.map((name) => ({ key: name, name, values: [9, 8] })),
    ),
  ],
  [
    'what was spent with a rival',
    rivalSpend(
      YEARS.map((year) => ({ year, amounts: NAMES.map(() => 3), share: 20 })),
      { year: '年', unit: '万元', share: '%', accounts: NAMES },
    ),
  ],
  [
    'wallet',
    walletTrend(
      YEARS.map((year) => ({ year, isForecast: year === 2025, wallet: 4, share: null })),
      { year: '年', wallet: '总额', share: '份额' },
    ),
  ],
  [
    'stickiness',
    stickinessTrend(
      [{ name: '2025', score: 50, levels: [76, 48, 44] }],
      { year: '年', score: '黏性', levels: ['P', 'V', 'F'] },
      60,
    ),
  ],
];

describe('charts in grey', () => {
  test.each(CHARTS)('no two series of %s differ by colour alone', (_name, chart) => {
    const option = greySafe(typeof chart === 'function' ? chart(PRINT_COLORS) : chart, PRINT_COLORS);
    const looks = seriesOf(option).map(greyLook);
    expect(looks.length).toBeGreaterThan(1);
    expect(new Set(looks).size).toBe(looks.length);
    expect(option.tooltip).toBeDefined();
  });

  test('tiers have a shape and a pattern each', () => {
    const marks = (['S', 'A', 'B', 'C', null] as const).map((tier) => tierMark(tier, PRINT_COLORS));
    expect(new Set(marks.map(({ symbol }) => symbol)).size).toBe(marks.length);
    expect(new Set(marks.map(({ decal }) => JSON.stringify(decal))).size).toBe(marks.length);
  });

  test('patterns, shapes and strokes go round, and never fail', () => {
    expect(decalOf(7, PRINT_COLORS)).toBeNull();
    expect(symbolOf(7)).toBe(symbolOf(0));
    expect(strokeOf(5)).toBe(strokeOf(0));
  });

  test('what a builder chose itself stays', () => {
    const option = greySafe({ series: [{ type: 'scatter', symbol: 'none', data: [] }] }, PRINT_COLORS);
    expect(seriesOf(option)[0]?.symbol).toBe('none');
  });

  test('patterns reach the picture that documents print', () => {
    const bars = CHARTS[0]?.[1];
    if (bars === undefined || typeof bars === 'function') throw new Error('No chart');
    const svg = drawChart(bars, 400, 300);
    expect(svg.match(/<pattern/g)?.length).toBeGreaterThanOrEqual(4);
    expect(svg).toContain('>甲<');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});
