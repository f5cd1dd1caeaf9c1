import type { Box } from '../../shared/figure/map/scene.ts';
import type { Point } from '../../shared/figure/svg.ts';
import type { Size } from './viewport.ts';

/** px from the border where the map begins to run along. */
const BORDER = 36;
/** Milliseconds that the pointer has to stay there first: who merely passes by does not want it. */
const DELAY = 250;
/** px a millisecond at the very border. */
const FASTEST = 0.85;
/** A longer frame than this, in milliseconds, does not make the map jump. */
const LONGEST = 40;
/** px of ground that may come into sight beyond the outermost card. */
export const BEYOND = 48;

const STILL: Point = { x: 0, y: 0 };

/** The map running along while something is carried at its border. */
export class BorderRun {
  private since: number | null = null;
  private last = 0;

  /**
   * px by which the map runs in this frame. `at` is the pointer and `content` the map, both in px of the frame; `now` is
   * in milliseconds. The nearer the border, the faster, and never further than {@link BEYOND} past the content.
   */
  step(at: Point, frame: Size, content: Box, now: number): Point {
    const pull = { x: pullAt(at.x, frame.width), y: pullAt(at.y, frame.height) };
    if (pull.x === 0 && pull.y === 0) {
      this.since = null;
      return STILL;
    }
    this.since ??= now;
    const passed = Math.min(LONGEST, now - this.last);
    this.last = now;
    if (now - this.since < DELAY) return STILL;
    const way = FASTEST * passed;
    return {
      x: limited(pull.x * way, content.x, content.x + content.width, frame.width),
      y: limited(pull.y * way, content.y, content.y + content.height, frame.height),
    };
  }

  /** Nothing is carried any more: the next time begins with its delay. */
  end(): void {
    this.since = null;
  }
}

/** −1…1: towards the start, and towards the end, growing faster the nearer the border is. */
function pullAt(at: number, room: number): number {
  if (at < BORDER) return Math.min(1, (BORDER - at) / BORDER) ** 2;
  return at > room - BORDER ? -(Math.min(1, (at - room + BORDER) / BORDER) ** 2) : 0;
}

function limited(by: number, start: number, end: number, room: number): number {
  if (by > 0) return Math.min(by, Math.max(0, BEYOND - start));
  return by < 0 ? -Math.min(-by, Math.max(0, end + BEYOND - room)) : 0;
}
