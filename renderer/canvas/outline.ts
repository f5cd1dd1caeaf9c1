import type { SceneNode } from '../../shared/figure/map/scene.ts';
import type { Point } from '../../shared/figure/svg.ts';
import { boxAround, centreOf, touches } from './box.ts';
import type { SceneIndex } from './scene-index.ts';

/** Cards that a box touches or whose middle a lasso holds. */
export function cardsInOutline(
  index: SceneIndex,
  shape: 'box' | 'lasso',
  points: readonly Point[],
): readonly SceneNode[] {
  const frame = boxAround(points);
  if (frame === null) return [];
  const near = index.nodesIn(frame);
  return shape === 'box'
    ? near.filter(({ box }) => touches(box, frame))
    : near.filter(({ box }) => isWithin(points, centreOf(box)));
}

/** True for a point inside a closed outline, by the number of its borders to the right. */
export function isWithin(outline: readonly Point[], { x, y }: Point): boolean {
  let isInside = false;
  for (const [index, a] of outline.entries()) {
    const b = outline.at(index - 1) ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    if (crosses) isInside = !isInside;
  }
  return isInside;
}
