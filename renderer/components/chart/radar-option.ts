import type { ChartInput } from '../../../shared/figure/chart/option.ts';

export type RadarLine = { readonly name: string; readonly values: readonly (number | null)[] };

/** A radar of figures 0–100, one line a name; an unknown figure is drawn at the centre. */
export function radarOption(axes: readonly string[], lines: readonly RadarLine[]): ChartInput {
  return {
    tooltip: {},
    legend: { bottom: 0, itemWidth: 14, itemHeight: 8 },
    radar: {
      indicator: axes.map((name) => ({ name: folded(name), max: 100 })),
      radius: '56%',
      center: ['50%', '46%'],
    },
    series: [
      {
        type: 'radar',
        symbolSize: 5,
        areaStyle: { opacity: 0.08 },
        data: lines.map(({ name, values }) => ({ name, value: values.map((value) => value ?? 0) })),
      },
    ],
  };
}

/** A long name on several lines, broken at blanks; on one line it would run out of the picture. */
function folded(name: string): string {
  return name.replaceAll(/(.{1,16}) /g, '$1\n');
}
