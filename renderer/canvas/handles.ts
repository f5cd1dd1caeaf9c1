import { foldHandle } from '../../shared/figure/map/node-marks.ts';
import type { Box, SceneNode } from '../../shared/figure/map/scene.ts';
import type { Point } from '../../shared/figure/svg.ts';
import { isInside } from './box.ts';
import type { Hit } from './gesture.ts';
import type { SceneIndex } from './scene-index.ts';

/** Radius of a round handle in map units. */
export const HANDLE = 9;
/** Below this zoom handles would be smaller than a fingertip. */
const LEAST_ZOOM = 0.45;
/** px around a line in which it is hit. */
const LINE_TOLERANCE = 6;

export type Handles = { readonly connect: Point; readonly add: Point };

/** Round handles of a card: right for a line to somebody, below for a person under this one, well off the fold mark. */
export function handlesOf({ box, canFold }: Pick<SceneNode, 'box' | 'canFold'>): Handles {
  const middle = box.x + box.width / 2;
  return {
    connect: { x: box.x + box.width, y: box.y + box.height / 2 },
    add: { x: canFold ? box.x + box.width / 5 : middle, y: box.y + box.height },
  };
}

/** True for cards that have handles: of the people and seats that the map itself holds. */
export function hasHandles(node: SceneNode, zoom: number): boolean {
  return zoom >= LEAST_ZOOM && (node.kind === 'person' || node.kind === 'vacancy');
}

/** What is at a point of the map. Handles count while their card is `hovered` and can be edited. */
export function hitAt(
  index: SceneIndex,
  at: Point,
  { zoom, hovered }: { readonly zoom: number; readonly hovered: string | null },
): Hit {
  const card = hovered === null ? undefined : index.node(hovered);
  if (card !== undefined && hasHandles(card, zoom)) {
    const { connect, add } = handlesOf(card);
    if (isNear(connect, at)) return { kind: 'connect', id: card.id };
    if (isNear(add, at)) return { kind: 'add', id: card.id };
  }
  const below = index.nodeAt(at);
  const folding = below ?? index.nodeAt({ x: at.x, y: at.y - HANDLE });
  if (folding !== null && isOn(foldHandle(folding), at)) return { kind: 'fold', id: folding.id };
  if (below !== null) return { kind: 'card', id: below.id };
  const edge = index.edgeAt(at, LINE_TOLERANCE / zoom);
  if (edge !== null) return { kind: 'edge', id: edge.id };
  const group = index.groupAt(at);
  return group === null ? { kind: 'ground' } : { kind: 'group', id: group.id };
}

function isNear(handle: Point, at: Point): boolean {
  return Math.hypot(handle.x - at.x, handle.y - at.y) <= HANDLE + 3;
}

function isOn(box: Box | null, at: Point): boolean {
  return box !== null && isInside(box, at);
}
