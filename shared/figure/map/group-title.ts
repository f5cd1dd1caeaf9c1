import { FRAME } from './card-size.ts';
import type { Box, SceneGroup } from './scene.ts';

/** Where the title of a group stands on a map seen from afar, and how much room it may take, in units of the map. */
export type TitlePlace = {
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  readonly width: number;
  /** Colour of the ground on which it is written. */
  readonly ground: 'frame' | 'background' | 'accentSoft';
};

/** Half a line and the least room of a title, in px of the screen. */
const HALF = 8.5;
const LEAST = 130;
const LANE_HEAD = 34;

/** True for the name of a row of steps; a word beside the rings stands in a smaller box. */
export function isRowTitle({ width, height }: Box): boolean {
  return width > 8 * height;
}

/** Titles stand where they do at natural size; what does not fit grows upward and to the right, off the cards. */
export function groupTitlePlace({ shape, box }: SceneGroup, px: number): TitlePlace {
  const { x, y, width, height } = box;
  const up = (room: number) => Math.min(y + room / 2, y + room - HALF * px);
  if (shape === 'ring') return { x: x + width / 2, y, anchor: 'middle', width: width / 2, ground: 'frame' };
  if (shape === 'axis' && isRowTitle(box))
    return { x, y: up(height + 6), anchor: 'start', width, ground: 'background' };
  if (shape === 'axis') {
    // A little farther out, because the word is larger than the map around it.
    const at = { x: x + width / 2, y: y + height / 2 };
    const out = {
      x: at.x + Math.sign(Math.round(at.x)) * HALF * px,
      y: at.y + Math.sign(Math.round(at.y)) * HALF * px,
    };
    return { ...out, anchor: 'middle', width: LEAST * px, ground: 'background' };
  }
  if (shape === 'lane')
    return { ...{ x: x + 16, y: up(LANE_HEAD) }, anchor: 'start', width: width + 16, ground: 'accentSoft' };
  const room = Math.max(width - 48, LEAST * px);
  return { x: x + 12, y: up(FRAME.title + 6), anchor: 'start', width: room, ground: 'frame' };
}
