import type { Box } from '../../shared/figure/map/scene.ts';
import type { Point } from '../../shared/figure/svg.ts';

export function isInside(box: Box, at: Point): boolean {
  return at.x >= box.x && at.y >= box.y && at.x <= box.x + box.width && at.y <= box.y + box.height;
}

export function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the straight line from the middle of a box to a point leaves the box; the point itself when it lies inside. */
export function exitOf(box: Box, to: Point): Point {
  if (isInside(box, to)) return to;
  const { x, y } = centreOf(box);
  const part = Math.min(box.width / 2 / Math.abs(to.x - x), box.height / 2 / Math.abs(to.y - y));
  return { x: x + (to.x - x) * part, y: y + (to.y - y) * part };
}

/** The smallest box around points; null without any. */
export function boxAround(points: readonly Point[]): Box | null {
  const [first] = points;
  if (first === undefined) return null;
  let { x: left, y: top } = first;
  let right = left;
  let bottom = top;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

export function shifted(box: Box, by: Point): Box {
  return { x: box.x + by.x, y: box.y + by.y, width: box.width, height: box.height };
}

/** What two boxes have in common; one without area where they do not meet. */
export function common(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x);
  const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y);
  return { x, y, width, height };
}
