import { edgeKindInfo } from '../../domain/relationship/edge-kinds.ts';
import { coordinate, type Point } from '../svg.ts';
import { centreOf } from './geometry.ts';
import type { Box, Scene, SceneEdge, SceneGroup, SceneNode } from './scene.ts';
import type { EdgeInput } from './scene-of.ts';

/** Ways of all lines of a scene. */
export function routeEdges(
  nodes: readonly SceneNode[],
  edges: readonly EdgeInput[],
  _standIns: ReadonlyMap<string, string>,
  _groups: readonly SceneGroup[],
): readonly SceneEdge[] {
  const boxes = new Map(nodes.map(({ recordId, id, box }) => [recordId, { id, box }]));
  return edges.flatMap((edge) => {
    const from = boxes.get(edge.from);
    const to = boxes.get(edge.to);
    if (from === undefined || to === undefined) return [];
    const { word, ...rest } = edge;
    return [{ ...rest, from: from.id, to: to.id, ...straight(from.box, to.box, word, edge.kind) }];
  });
}

/** Lines of the scene, those at the moved cards anew. */
export function rerouteEdges(scene: Scene, moved: ReadonlyMap<string, Point>): readonly SceneEdge[] {
  const boxes = new Map(scene.nodes.map(({ id, box }) => [id, box]));
  return scene.edges.map((edge) => {
    if (!moved.has(edge.from) && !moved.has(edge.to)) return edge;
    const from = boxes.get(edge.from);
    const to = boxes.get(edge.to);
    if (from === undefined || to === undefined) return edge;
    return { ...edge, ...straight(from, to, edge.label?.text ?? '', edge.kind) };
  });
}

function straight(from: Box, to: Box, word: string, kind: SceneEdge['kind']) {
  const a = centreOf(from);
  const b = centreOf(to);
  const at = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return {
    d: `M${coordinate(a.x)} ${coordinate(a.y)} L${coordinate(b.x)} ${coordinate(b.y)}`,
    points: [a, b],
    label: word === '' ? null : { text: word, at },
    arrow: edgeKindInfo(kind).directed ? { tip: b, angle: Math.atan2(b.y - a.y, b.x - a.x) } : null,
  };
}
