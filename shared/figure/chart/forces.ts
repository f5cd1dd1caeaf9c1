import type { ChartInput, ChartTable } from './option.ts';

export type ForcePoint = { readonly name: string; readonly now: number | null; readonly in3y: number | null };
export type ForceTexts = { readonly force: string; readonly now: string; readonly in3y: string };

/** Pressure of each force 0–5, today beside three years from now (domain §9.4). */
export function forcesChart(points: readonly ForcePoint[], texts: ForceTexts): ChartInput {
  // A category axis runs upwards: the first force stands on top.
  const upwards = [...points].reverse();
  return (colors) => ({
    grid: { left: 8, right: 16, top: 28, bottom: 4, containLabel: true },
    legend: { data: [texts.now, texts.in3y], top: 0, left: 0, itemWidth: 14, itemHeight: 8 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'value', min: 0, max: 5, interval: 1 },
    yAxis: { type: 'category', data: upwards.map(({ name }) => name) },
    series: [
      bars(
        texts.in3y,
        upwards.map(({ in3y }) => in3y),
        colors.muted,
      ),
      bars(
        texts.now,
        upwards.map(({ now }) => now),
        colors.accent,
      ),
    ],
  });
}

function bars(name: string, data: readonly (number | null)[], color: string) {
  return {
    type: 'bar' as const,
    name,
    barMaxWidth: 9,
    itemStyle: { color, borderRadius: 2 },
    data: data.map((value) => value ?? '-'),
  };
}

/** The numbers behind the picture. */
export function forcesTable(points: readonly ForcePoint[], texts: ForceTexts): ChartTable {
  return {
    columns: [texts.force, texts.now, texts.in3y],
    rows: points.map(({ name, now, in3y }) => [name, now, in3y]),
  };
}
