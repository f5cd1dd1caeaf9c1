import { coordinate, type Figure, figure, line, type Point, textAt, textWidth } from './svg.ts';
import type { FigureTheme } from './theme.ts';

export type MatrixPoint = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Bubble area, in any unit; null = a plain dot. */
  readonly size: number | null;
  readonly color?: string;
};

export type Matrix = {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Both axes run from 0 to here and are cut at `cut` (domain §3.1 3.00 of 5, §5.4 60 of 100). */
  readonly max: number;
  readonly cut: number;
  /** Names of the quadrants: top left, top right, bottom left, bottom right. */
  readonly quadrants: readonly [string, string, string, string];
  readonly points: readonly MatrixPoint[];
};

const PLOT = { left: 64, top: 24, width: 520, height: 360 } as const;
const SIZE = { width: PLOT.left + PLOT.width + 24, height: PLOT.top + PLOT.height + 56 } as const;
const RADIUS = { min: 6, max: 30 } as const;

/** A quadrant matrix with named bubbles: value matrix of accounts, Kraljic matrix of categories. */
export function drawMatrix(matrix: Matrix, theme: FigureTheme): Figure {
  const place = ({ x, y }: Point): Point => ({
    x: PLOT.left + (x / matrix.max) * PLOT.width,
    y: PLOT.top + PLOT.height - (y / matrix.max) * PLOT.height,
  });
  const cut = place({ x: matrix.cut, y: matrix.cut });
  const biggest = Math.max(...matrix.points.map(({ size }) => size ?? 0), 0);
  const bubbles = matrix.points.map((point) => ({
    point,
    at: place(point),
    radius: radiusOf(point, biggest),
  }));
  return figure(theme, SIZE, matrix.title, [
    `<rect x="${PLOT.left}" y="${PLOT.top}" width="${PLOT.width}" height="${PLOT.height}" fill="none" stroke="${theme.border}"/>`,
    line(
      { x: cut.x, y: PLOT.top },
      { x: cut.x, y: PLOT.top + PLOT.height },
      theme.muted,
      ' stroke-dasharray="4 4"',
    ),
    line(
      { x: PLOT.left, y: cut.y },
      { x: PLOT.left + PLOT.width, y: cut.y },
      theme.muted,
      ' stroke-dasharray="4 4"',
    ),
    ...quadrantNames(matrix, theme),
    ...ticks(matrix, place, theme),
    ...bubbles.map(({ point, at, radius }) => {
      const color = point.color ?? theme.accent;
      return `<circle cx="${coordinate(at.x)}" cy="${coordinate(at.y)}" r="${coordinate(radius)}" fill="${color}" fill-opacity="0.28" stroke="${color}" stroke-width="1.5"/>`;
    }),
    ...placeLabels(bubbles).map(({ at, text }) =>
      textAt(at, text, { size: 12, fill: theme.text, anchor: 'middle' }),
    ),
    textAt({ x: PLOT.left + PLOT.width / 2, y: SIZE.height - 12 }, matrix.xTitle, {
      size: 12,
      fill: theme.muted,
      anchor: 'middle',
    }),
    `<g transform="rotate(-90 18 ${PLOT.top + PLOT.height / 2})">${textAt({ x: 18, y: PLOT.top + PLOT.height / 2 }, matrix.yTitle, { size: 12, fill: theme.muted, anchor: 'middle' })}</g>`,
  ]);
}

function radiusOf(point: MatrixPoint, biggest: number): number {
  if (point.size === null || biggest <= 0) return RADIUS.min;
  return Math.max(RADIUS.min, RADIUS.max * Math.sqrt(Math.max(0, point.size) / biggest));
}

function quadrantNames(matrix: Matrix, theme: FigureTheme): readonly string[] {
  const style = { size: 12, fill: theme.muted, bold: true } as const;
  const right = PLOT.left + PLOT.width - 8;
  const bottom = PLOT.top + PLOT.height - 10;
  const [topLeft, topRight, bottomLeft, bottomRight] = matrix.quadrants;
  return [
    textAt({ x: PLOT.left + 8, y: PLOT.top + 18 }, topLeft, style),
    textAt({ x: right, y: PLOT.top + 18 }, topRight, { ...style, anchor: 'end' }),
    textAt({ x: PLOT.left + 8, y: bottom }, bottomLeft, style),
    textAt({ x: right, y: bottom }, bottomRight, { ...style, anchor: 'end' }),
  ];
}

function ticks(matrix: Matrix, place: (point: Point) => Point, theme: FigureTheme): readonly string[] {
  const values = [0, matrix.cut, matrix.max];
  return values.flatMap((value) => [
    textAt({ x: place({ x: value, y: 0 }).x, y: PLOT.top + PLOT.height + 18 }, String(value), {
      size: 11,
      fill: theme.muted,
      anchor: 'middle',
    }),
    textAt({ x: PLOT.left - 8, y: place({ x: 0, y: value }).y + 4 }, String(value), {
      size: 11,
      fill: theme.muted,
      anchor: 'end',
    }),
  ]);
}

type Bubble = { readonly point: MatrixPoint; readonly at: Point; readonly radius: number };
type PlacedLabel = { readonly at: Point; readonly text: string; readonly width: number };

/** Names above their bubbles, moved up while they would cover a name already placed. */
function placeLabels(bubbles: readonly Bubble[]): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { point, at, radius } of bubbles) {
    const width = textWidth(point.name, 12);
    const x = Math.min(Math.max(at.x, PLOT.left + width / 2 + 4), PLOT.left + PLOT.width - width / 2 - 4);
    let y = at.y - radius - 5;
    if (y < PLOT.top + 12) y = at.y + radius + 15;
    const covers = (other: PlacedLabel) =>
      Math.abs(other.at.y - y) < 14 && Math.abs(other.at.x - x) < (other.width + width) / 2 + 4;
    for (let tries = 0; tries < 8 && placed.some(covers); tries += 1) y -= 14;
    placed.push({ at: { x, y }, text: point.name, width });
  }
  return placed;
}
