import type { Point } from '../svg.ts';
import { BoxGrid } from './box-grid.ts';
import { CARD } from './card-size.ts';
import { boxAround, grown } from './geometry.ts';
import type { Box } from './scene.ts';

type Placed = { readonly id: string; readonly box: Box };

/** How far around a card that is in the way a free place is looked for, in halves of a card. */
const MOST_RINGS = 400;
const STEP = { x: (CARD.width + CARD.gapX) / 2, y: (CARD.height + CARD.stackGap) / 2 } as const;

/** Air between a card and the one that pushed it. */
const AIR = 8;
/** A card is pushed past so many others before a free place is looked for all around. */
const MOST_PUSHES = 6;

/**
 * Boxes with those that the user placed where they were put; a computed one that they would cover is pushed aside, just
 * as far as needed, and all others stay. Two that the user laid over each other stay so.
 */
export function keepPlaced(boxes: readonly Placed[], placed: ReadonlyMap<string, Point>): readonly Placed[] {
  if (placed.size === 0) return boxes;
  const isKept = ({ id }: Placed) => isPlace(placed.get(id));
  const kept = new BoxGrid(boxAround(boxes.map(({ box }) => box)));
  for (const item of boxes) if (isKept(item)) kept.add(item.id, moved(item.box, placed.get(item.id)));
  const inTheWay = new Set(boxes.filter((item) => !isKept(item) && kept.meets(item.box)));
  for (const item of boxes) if (!isKept(item) && !inTheWay.has(item)) kept.add(item.id, item.box);
  return boxes.map((item) => {
    if (isKept(item)) return { ...item, box: moved(item.box, placed.get(item.id)) };
    if (!inTheWay.has(item)) return item;
    const box = pushedAside(item.box, kept) ?? freePlace(item.box, kept);
    kept.add(item.id, box);
    return { ...item, box };
  });
}

/** True for a place that can be drawn. */
function isPlace(place: Point | undefined): boolean {
  return place !== undefined && Number.isFinite(place.x) && Number.isFinite(place.y);
}

function moved(box: Box, place: Point | undefined): Box {
  return { ...box, ...place };
}

type Push = (box: Box, blocker: Box) => Box;

const PUSHES: readonly Push[] = [
  (box, { x, width }) => ({ ...box, x: x + width + AIR }),
  (box, { x }) => ({ ...box, x: x - box.width - AIR }),
  (box, { y, height }) => ({ ...box, y: y + height + AIR }),
  (box, { y }) => ({ ...box, y: y - box.height - AIR }),
];

/** The nearest place straight to one of the four sides; null when too many stand there. */
function pushedAside(wanted: Box, taken: BoxGrid): Box | null {
  const ends = PUSHES.flatMap((push) => {
    let box = wanted;
    for (let count = 0; count < MOST_PUSHES; count += 1) {
      const blocker = taken.meeting(box);
      if (blocker === null) return [{ box, way: Math.abs(box.x - wanted.x) + Math.abs(box.y - wanted.y) }];
      box = push(box, blocker);
    }
    return [];
  });
  return ends.sort((a, b) => a.way - b.way)[0]?.box ?? null;
}

/** The nearest place around the wanted one, ring by ring. */
function freePlace(wanted: Box, taken: BoxGrid): Box {
  for (let ring = 1; ring < MOST_RINGS; ring += 1) {
    for (const { x, y } of ringAround(ring)) {
      const box = { ...wanted, x: wanted.x + x * STEP.x, y: wanted.y + y * STEP.y };
      if (!taken.meets(grown(box, 5))) return box;
    }
  }
  return wanted;
}

/** Steps at this distance, the nearest to the sides first. */
function ringAround(ring: number): readonly Point[] {
  const found: Point[] = [];
  for (let along = 0; along <= ring; along += 1) {
    for (const side of along === 0 ? [0] : [along, -along]) {
      found.push({ x: ring, y: side }, { x: -ring, y: side }, { x: side, y: ring }, { x: side, y: -ring });
    }
  }
  return found;
}
