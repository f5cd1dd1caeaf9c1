import type { Point } from '../svg.ts';
import { BoxGrid } from './box-grid.ts';
import { LABEL, labelWidth } from './edge-marks.ts';
import { grown } from './geometry.ts';
import type { Box, SceneEdge } from './scene.ts';
import { lengthOf, pointAlong } from './way.ts';

/** Shares of the way at which a word may stand, the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;

/** An upright line that is hardly longer than its word is high. */
const SHORT = 30;

/** Finds places for words where they lie neither on cards nor on each other, as long as there is room. */
export class LabelPlaces {
  private readonly taken: BoxGrid;
  private readonly cards: BoxGrid;

  constructor(frame: Box, cards: BoxGrid, placed: readonly SceneEdge[] = []) {
    this.cards = cards;
    this.taken = new BoxGrid(frame);
    for (const { label } of placed) if (label !== null) this.taken.add('', boxOf(label.text, label.at));
  }

  /** Middle of the word on the way, with no room anywhere the place that covers least; null on a line that is too short. */
  place(text: string, points: readonly Point[]): Point | null {
    const length = lengthOf(points);
    if (isUpright(points)) {
      if (length < SHORT) return this.keep(text, beside(text, points));
    } else if (length < labelWidth(text)) return null;
    let best = pointAlong(points, 0.5);
    let least = Number.POSITIVE_INFINITY;
    for (const share of SHARES) {
      const at = pointAlong(points, share);
      const box = boxOf(text, at);
      const cost = (this.cards.meets(box) ? 2 : 0) + (this.taken.meets(box) ? 1 : 0);
      if (cost >= least) continue;
      least = cost;
      best = at;
      if (cost === 0) break;
    }
    return this.keep(text, best);
  }

  private keep(text: string, at: Point): Point {
    this.taken.add('', boxOf(text, at));
    return at;
  }
}

/** Beside a line from one card to the next below, which the word would hide. */
function beside(text: string, points: readonly Point[]): Point {
  const { x, y } = pointAlong(points, 0.5);
  return { x: x + labelWidth(text) / 2 + 3, y };
}

function isUpright(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && last !== undefined && Math.abs(first.x - last.x) < 2;
}

function boxOf(text: string, { x, y }: Point): Box {
  const width = labelWidth(text);
  return grown({ x: x - width / 2, y: y - LABEL.height / 2, width, height: LABEL.height }, 1);
}
