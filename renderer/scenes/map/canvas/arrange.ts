import type { Box } from '../../../../shared/figure/map/scene.ts';
import type { Point } from '../../../../shared/figure/svg.ts';

export const ALIGNMENTS = ['left', 'center', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];
export const AXES = ['across', 'down'] as const;
export type Axis = (typeof AXES)[number];

type Placed = { readonly id: string; readonly box: Box };
export type Places = ReadonlyMap<string, Point>;

/** Corners of the cards after aligning them to the common border or middle; whole map units. */
export function aligned(cards: readonly Placed[], how: Alignment): Places {
  const left = Math.min(...cards.map(({ box }) => box.x));
  const top = Math.min(...cards.map(({ box }) => box.y));
  const right = Math.max(...cards.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...cards.map(({ box }) => box.y + box.height));
  const corner = ({ x, y, width, height }: Box): Point => {
    switch (how) {
      case 'left':
        return { x: left, y };
      case 'right':
        return { x: right - width, y };
      case 'center':
        return { x: (left + right - width) / 2, y };
      case 'top':
        return { x, y: top };
      case 'bottom':
        return { x, y: bottom - height };
      case 'middle':
        return { x, y: (top + bottom - height) / 2 };
    }
  };
  return new Map(cards.map(({ id, box }) => [id, rounded(corner(box))]));
}

/** Corners with equal gaps between the cards, the outermost ones staying; fewer than three stay as they are. */
export function distributed(cards: readonly Placed[], axis: Axis): Places {
  const startOf = ({ box }: Placed) => (axis === 'across' ? box.x : box.y);
  const sizeOf = ({ box }: Placed) => (axis === 'across' ? box.width : box.height);
  const sorted = cards.toSorted((a, b) => startOf(a) - startOf(b));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || sorted.length < 3) return new Map();
  const room = startOf(last) + sizeOf(last) - startOf(first);
  const filled = sorted.reduce((sum, card) => sum + sizeOf(card), 0);
  const gap = (room - filled) / (sorted.length - 1);
  let at = startOf(first);
  const places = new Map<string, Point>();
  for (const card of sorted) {
    places.set(card.id, rounded(axis === 'across' ? { x: at, y: card.box.y } : { x: card.box.x, y: at }));
    at += sizeOf(card) + gap;
  }
  return places;
}

/** Corners of cards moved by the same way. */
export function movedBy(cards: readonly Placed[], by: Point): Places {
  return new Map(cards.map(({ id, box }) => [id, rounded({ x: box.x + by.x, y: box.y + by.y })]));
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
