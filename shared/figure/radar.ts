import { coordinate, type Figure, figure, fitText, line, type Point, textAt, textWidth } from './svg.ts';
import type { FigureTheme } from './theme.ts';

export type RadarSeries = { readonly name: string; readonly values: readonly (number | null)[] };
export type Radar = {
  readonly title: string;
  /** Three axes or more. */
  readonly axes: readonly string[];
  readonly series: readonly RadarSeries[];
  readonly max: number;
};

const SIZE = { width: 640, height: 420, radius: 140 } as const;
const RINGS = 5;
const CENTRE: Point = { x: SIZE.width / 2, y: 190 };

/** A radar chart with rings, such as the dimensions of an assessment; unknown values break the line. */
export function drawRadar(radar: Radar, theme: FigureTheme): Figure {
  const count = radar.axes.length;
  const at = (index: number, share: number): Point => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return {
      x: CENTRE.x + Math.cos(angle) * SIZE.radius * share,
      y: CENTRE.y + Math.sin(angle) * SIZE.radius * share,
    };
  };
  const ring = (step: number) => points(radar.axes.map((_, index) => at(index, step / RINGS)));
  const rings = Array.from({ length: RINGS }, (_, step) => step + 1);
  return figure(theme, SIZE, radar.title, [
    ...rings.map((step) => `<polygon points="${ring(step)}" fill="none" stroke="${theme.border}"/>`),
    ...radar.axes.map((_, index) => line(CENTRE, at(index, 1), theme.border)),
    ...radar.axes.map((axis, index) => axisLabel(axis, at(index, 1.12), theme)),
    ...radar.series.map((series, index) => seriesShape(series, index, radar.max, at, theme)),
    ...legend(radar.series, theme),
  ]);
}

function points(list: readonly Point[]): string {
  return list.map(({ x, y }) => `${coordinate(x)},${coordinate(y)}`).join(' ');
}

function axisLabel(text: string, at: Point, theme: FigureTheme): string {
  const side = at.x - CENTRE.x;
  const anchor = Math.abs(side) < 10 ? 'middle' : side > 0 ? 'start' : 'end';
  const room = anchor === 'start' ? SIZE.width - at.x - 8 : anchor === 'end' ? at.x - 8 : SIZE.width / 2;
  return textAt({ x: at.x, y: at.y + 4 }, fitText(text, 12, room), { size: 12, fill: theme.text, anchor });
}

function seriesShape(
  series: RadarSeries,
  index: number,
  max: number,
  at: (index: number, share: number) => Point,
  theme: FigureTheme,
): string {
  const color = theme.series[index % theme.series.length] ?? theme.accent;
  const known = series.values.flatMap((value, axis) => (value === null ? [] : [at(axis, value / max)]));
  const shape =
    known.length === series.values.length
      ? `<polygon points="${points(known)}" fill="${color}" fill-opacity="0.14" stroke="${color}" stroke-width="2"/>`
      : '';
  const dots = known.map(
    ({ x, y }) => `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="3.5" fill="${color}"/>`,
  );
  return shape + dots.join('');
}

function legend(series: readonly RadarSeries[], theme: FigureTheme): readonly string[] {
  const widths = series.map(({ name }) => textWidth(name, 12) + 40);
  let x = (SIZE.width - widths.reduce((sum, width) => sum + width, 0)) / 2;
  return series.map(({ name }, index) => {
    const color = theme.series[index % theme.series.length] ?? theme.accent;
    const part = `<rect x="${coordinate(x)}" y="${SIZE.height - 28}" width="14" height="10" rx="2" fill="${color}"/>${textAt({ x: x + 20, y: SIZE.height - 19 }, name, { size: 12, fill: theme.muted })}`;
    x += widths[index] ?? 0;
    return part;
  });
}
