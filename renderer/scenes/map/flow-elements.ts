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

/** Free space in px that is left between a card brought into sight and the frame. */
const AIR = 24;

/** The viewport that shows a whole card with the least move; null when it is in sight already. */
export function viewportShowing(
  at: Point,
  view: Viewport,
  frame: { readonly width: number; readonly height: number },
): Viewport | null {
  const left = at.x * view.zoom + view.x;
  const top = at.y * view.zoom + view.y;
  const dx = shiftInto(left, CARD.width * view.zoom, frame.width);
  const dy = shiftInto(top, CARD.height * view.zoom, frame.height);
  return dx === 0 && dy === 0 ? null : { x: view.x + dx, y: view.y + dy, zoom: view.zoom };
}

function shiftInto(start: number, size: number, room: number): number {
  if (start < 0) return AIR - start;
  return start + size > room ? room - AIR - size - start : 0;
}
