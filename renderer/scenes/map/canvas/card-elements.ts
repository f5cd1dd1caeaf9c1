import type { Box, SceneNode } from '../../../../shared/figure/map/scene.ts';
import { centreOf } from '../../../canvas/box.ts';
import type { SceneIndex } from '../../../canvas/scene-index.ts';

/** So many cards in sight have an element each, at every zoom. */
const MOST = 300;
/** Of more, so many around the current one have: arrows go on from there and reach everybody. */
const AROUND = 60;

/** Cards in sight that get an element of their own, for keyboard and screen readers. */
export function cardsWithElements(
  index: SceneIndex,
  sight: Box,
  current: SceneNode | null,
): readonly SceneNode[] {
  const seen = index.nodesIn(sight);
  if (seen.length <= MOST) return seen;
  const from = centreOf(current?.box ?? sight);
  const distance = ({ box }: SceneNode) => {
    const { x, y } = centreOf(box);
    return Math.hypot(x - from.x, y - from.y);
  };
  return seen
    .map((node) => [distance(node), node] as const)
    .toSorted(([a], [b]) => a - b)
    .slice(0, AROUND)
    .map(([, node]) => node);
}
