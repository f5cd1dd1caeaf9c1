import { QUADRANTS, type Quadrant } from '../../domain/tier/matrix.ts';
import type { TierResult } from '../../domain/tier/tier.ts';
import type { ChartColors, ChartInput } from './option.ts';

export type AccountMatrixTexts = {
  readonly cv: string;
  readonly fp: string;
  readonly now: string;
  readonly future: string;
  readonly quadrant: (key: Quadrant) => string;
};

type Place = Pick<TierResult, 'cv' | 'fp'>;

/** Lower corner of each quadrant, in current value and future potential. */
const cornersOf = (cut: number): { readonly [key in Quadrant]: readonly [cv: number, fp: number] } => ({
  core: [cut, cut],
  rising: [0, cut],
  mature: [cut, 0],
  streamline: [0, 0],
});

/** The value matrix of one account as a chart: its place now, and an arrow to year+3; null while the place is unknown. */
export function accountMatrix(
  now: Place,
  future: Place,
  cut: number,
  texts: AccountMatrixTexts,
): ChartInput | null {
  const corners = cornersOf(cut);
  const { cv, fp } = now;
  if (cv === null || fp === null) return null;
  const target = future.cv === null || future.fp === null ? null : ([future.cv, future.fp] as const);
  return (colors) => ({
    grid: { left: 44, right: 16, top: 12, bottom: 40 },
    xAxis: { type: 'value', min: 0, max: 100, name: texts.cv, nameLocation: 'middle', nameGap: 24 },
    yAxis: { type: 'value', min: 0, max: 100, name: texts.fp, nameLocation: 'middle', nameGap: 30 },
    series: [
      {
        type: 'scatter',
        symbolSize: 16,
        itemStyle: { color: colors.accent },
        data: [{ name: texts.now, value: [cv, fp] }],
        label: { show: true, formatter: '{b}', position: 'top', color: colors.text },
        markArea: {
          silent: true,
          itemStyle: { color: colors.accentSoft, opacity: 0.7 },
          label: { position: 'insideTopLeft', color: colors.muted, fontSize: 12 },
          data: QUADRANTS.map((key) => {
            const [x, y] = corners[key];
            const isCore = key === 'core';
            return [
              {
                name: texts.quadrant(key),
                xAxis: x,
                yAxis: y,
                ...(isCore ? {} : { itemStyle: { color: 'transparent' } }),
              },
              { xAxis: x === 0 ? cut : 100, yAxis: y === 0 ? cut : 100 },
            ];
          }),
        },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: colors.line, type: 'dashed' },
          data: [{ xAxis: cut }, { yAxis: cut }],
        },
      },
      ...(target === null ? [] : [arrow([cv, fp], target, texts.future, colors)]),
    ],
  });
}

function arrow(
  from: readonly [number, number],
  to: readonly [number, number],
  name: string,
  colors: ChartColors,
) {
  return {
    type: 'line' as const,
    lineStyle: { opacity: 0 },
    itemStyle: { color: colors.surface, borderColor: colors.accent, borderWidth: 2 },
    symbol: 'circle',
    data: [
      { value: [...from], symbolSize: 0 },
      {
        value: [...to],
        symbol: 'circle',
        symbolSize: 12,
        label: { show: true, formatter: name, position: 'right' as const, color: colors.text },
      },
    ],
    markLine: {
      silent: true,
      symbol: ['none', 'arrow'],
      symbolSize: 8,
      label: { show: false },
      lineStyle: { color: colors.accent, width: 2, type: 'solid' as const },
      data: [[{ coord: [...from] }, { coord: [...to] }]] as [{ coord: number[] }, { coord: number[] }][],
    },
  };
}
