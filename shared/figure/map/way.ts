import { coordinate, type Point } from '../svg.ts';

/** The course of a line before it is drawn: two handles between its ends make a curve, anything else has corners. */
export type Course = { readonly isCurve: boolean; readonly points: readonly Point[] };

/** The way of a line: what is drawn, and points along it. */
export type Way = {
  /** SVG path data with absolute commands. */
  readonly d: string;
  /** Along the line, close enough together to hit it and to see what it crosses. */
  readonly points: readonly Point[];
  /** Direction in which it arrives, in radians. */
  readonly angle: number;
};

export const NO_WAY: Way = { d: '', points: [], angle: 0 };
const CORNER = 6;
const SAMPLES = 12;

/** The drawing of a course. */
export function wayOf({ isCurve, points }: Course): Way {
  const [from, first, second, to] = points;
  if (!isCurve || from === undefined || first === undefined || second === undefined || to === undefined)
    return polylineWay(points);
  const d = `M${text(from)} C${text(first)} ${text(second)} ${text(to)}`;
  return { d, points: curvePoints(points), angle: Math.atan2(to.y - second.y, to.x - second.x) };
}

/** Points along a course. */
export function pointsOf(course: Course): readonly Point[] {
  return course.isCurve ? curvePoints(course.points) : course.points;
}

function curvePoints([from, first, second, to]: readonly Point[]): readonly Point[] {
  if (from === undefined || first === undefined || second === undefined || to === undefined) return [];
  const points: Point[] = [];
  for (let index = 0; index <= SAMPLES; index += 1) {
    const t = index / SAMPLES;
    const u = 1 - t;
    const [a, b, c, e] = [u * u * u, 3 * t * u * u, 3 * t * t * u, t * t * t];
    points.push({
      x: a * from.x + b * first.x + c * second.x + e * to.x,
      y: a * from.y + b * first.y + c * second.y + e * to.y,
    });
  }
  return points;
}

/** A way along corners, each of them rounded; neighbours that coincide count once. */
export function polylineWay(corners: readonly Point[]): Way {
  const points = corners.filter((point, index) => {
    const before = corners[index - 1];
    return before === undefined || Math.abs(before.x - point.x) > 0.5 || Math.abs(before.y - point.y) > 0.5;
  });
  const [first] = points;
  if (first === undefined) return NO_WAY;
  let d = `M${text(first)}`;
  for (let index = 1; index < points.length; index += 1) {
    const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
    if (before === undefined || at === undefined) continue;
    d += after === undefined ? ` L${text(at)}` : roundedCorner(before, at, after);
  }
  const [last, end] = [points.at(-2) ?? first, points.at(-1) ?? first];
  return { d, points, angle: Math.atan2(end.y - last.y, end.x - last.x) };
}

function roundedCorner(before: Point, at: Point, after: Point): string {
  const radius = Math.min(CORNER, distance(before, at) / 2, distance(at, after) / 2);
  return ` L${text(toward(at, before, radius))} Q${text(at)} ${text(toward(at, after, radius))}`;
}

export function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (a !== undefined && b !== undefined) sum += distance(a, b);
  }
  return sum;
}

/** Where one is after this share (0–1) of the way. */
export function pointAlong(points: readonly Point[], share: number): Point {
  let left = lengthOf(points) * share;
  for (let index = 1; index < points.length; index += 1) {
    const [before, at] = [points[index - 1], points[index]];
    if (before === undefined || at === undefined) continue;
    const step = distance(before, at);
    if (step >= left) return toward(before, at, left);
    left -= step;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function text({ x, y }: Point): string {
  return `${coordinate(x)} ${coordinate(y)}`;
}
