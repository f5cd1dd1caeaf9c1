import type { Point } from '../svg.ts';
import { BoxGrid } from './box-grid.ts';
import { LABEL, labelWidth } from './edge-marks.ts';
import { grown } from './geometry.ts';
import type { Box, SceneEdge } from './scene.ts';
import { pointAlong } from './way.ts';

/** Shares of the way at which a word may stand, the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;

/** Finds places for words where they lie neither on cards nor on each other, as long as there is room. */
export class LabelPlaces {
  private readonly taken: BoxGrid;
  private readonly cards: BoxGrid;

  constructor(frame: Box, cards: BoxGrid, placed: readonly SceneEdge[] = []) {
    this.cards = cards;
    this.taken = new BoxGrid(frame);
    for (const { label } of placed) if (label !== null) this.taken.add('', boxOf(label.text, label.at));
  }

  /** Middle of the word on the way; with no room anywhere, the place that covers least. */
  place(text: string, points: readonly Point[]): Point {
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
    this.taken.add('', boxOf(text, best));
    return best;
  }
}

function boxOf(text: string, { x, y }: Point): Box {
  const width = labelWidth(text);
  return grown({ x: x - width / 2, y: y - LABEL.height / 2, width, height: LABEL.height }, 1);
}
