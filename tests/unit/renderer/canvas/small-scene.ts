import type { Scene, SceneNode } from '../../../../shared/figure/map/scene.ts';
import { EMPTY_FACTS } from '../../../../shared/figure/map/scene-of.ts';

const node = (id: string, x: number, y: number): SceneNode => ({
  id,
  recordId: id,
  kind: 'person',
  box: { x, y, width: 184, height: 78 },
  card: { ...EMPTY_FACTS, name: id },
  folded: 0,
  canFold: false,
  isPlaced: false,
});

/** Three cards, `a` above `b` and `c`, with a line from `a` to `b`. */
export function smallScene(): Scene {
  const points = [
    { x: 92, y: 78 },
    { x: 92, y: 200 },
  ];
  return {
    view: 'tree',
    nodes: [node('a', 0, 0), node('b', 0, 200), node('c', 400, 200)],
    edges: [
      {
        id: 'a b',
        kind: 'reports_to',
        from: 'a',
        to: 'b',
        entryId: null,
        strength: null,
        d: 'M92 78 V200',
        points,
        label: null,
        arrow: null,
      },
    ],
    groups: [],
    bounds: { x: 0, y: 0, width: 584, height: 278 },
  };
}
