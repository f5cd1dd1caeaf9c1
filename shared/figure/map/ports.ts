import type { Point } from '../svg.ts';
import { centreOf } from './geometry.ts';
import type { Box } from './scene.ts';

export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];

export const OUTWARD: { readonly [side in Side]: Point } = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** Reporting lines use the middle of a side, so ties keep this far away from it. */
const MIDDLE = 13;

/** Which of how many lines of a card this one is, from left to right and from top to bottom. */
export type Slot = { readonly across: number; readonly down: number; readonly count: number };

export const ONLY: Slot = { across: 0, down: 0, count: 1 };
/** The middle of the side, for the line to a report that stands elsewhere. */
export const CENTRE: Slot = { across: 0, down: 0, count: 0 };

/** Where a line leaves the side of a card: lines of one card fan out in the order in which their other ends stand. */
export function portOf(box: Box, side: Side, slot: Slot, toward: Point): Point {
  const middle = centreOf(box);
  if (side === 'top' || side === 'bottom') {
    const x = middle.x + offset(box.width - 44, slot.across, slot.count, toward.x - middle.x);
    return { x, y: side === 'top' ? box.y : box.y + box.height };
  }
  const y = middle.y + offset(box.height - 28, slot.down, slot.count, toward.y - middle.y);
  return { x: side === 'left' ? box.x : box.x + box.width, y };
}

function offset(room: number, index: number, count: number, toward: number): number {
  if (count === 0) return 0;
  const away =
    count === 1
      ? Math.sign(toward) * Math.min(room / 3, Math.abs(toward))
      : ((index + 0.5) / count - 0.5) * room;
  if (Math.abs(away) >= MIDDLE || room < 2 * MIDDLE) return away;
  return (away === 0 ? 1 : Math.sign(away)) * Math.min(MIDDLE, room / 2);
}
