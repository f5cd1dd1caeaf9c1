import { MarkerType, type Viewport } from '@xyflow/react';
import { CARD } from '../../../shared/figure/map-layout.ts';
import type { Point } from '../../../shared/figure/svg.ts';
import type { FlowEdge } from './MapEdgeLine.tsx';
import { DIRECTED, type MapEdge } from './map-edges.ts';
import type { MapModel } from './map-model.ts';
import type { PersonNode } from './PersonCard.tsx';

/** Nodes at these places; a node that stays where it is keeps its object, so that it is not drawn anew. */
export function nodesAt(
  places: ReadonlyMap<string, Point>,
  current: readonly PersonNode[],
  model: MapModel,
): PersonNode[] {
  const known = new Map(current.map((node) => [node.id, node]));
  return [...places].map(([id, { x, y }]) => {
    const node = known.get(id);
    if (node === undefined) {
      return {
        id,
        type: 'person',
        position: { x, y },
        width: CARD.width,
        height: CARD.height,
        data: { model },
      };
    }
    return node.position.x === x && node.position.y === y ? node : { ...node, position: { x, y } };
  });
}

/** The line as React Flow wants it. */
export function flowEdge(edge: MapEdge): FlowEdge {
  return {
    id: edge.id,
    type: 'line',
    source: edge.from,
    target: edge.to,
    data: { edge },
    zIndex: edge.kind === 'reports_to' ? 0 : 1,
    ...(DIRECTED.has(edge.kind)
      ? { markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--accent)', width: 16, height: 16 } }
      : {}),
  };
}

/** Whether a whole card lies inside the frame. */
export function isInSight(at: Point, view: Viewport, frame: HTMLElement | null): boolean {
  if (frame === null) return true;
  const left = at.x * view.zoom + view.x;
  const top = at.y * view.zoom + view.y;
  return (
    left >= 0 &&
    top >= 0 &&
    left + CARD.width * view.zoom <= frame.clientWidth &&
    top + CARD.height * view.zoom <= frame.clientHeight
  );
}
