import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEYOND, BorderRun } from '../../../../renderer/canvas/border-run.ts';
import type { Point } from '../../../../shared/figure/svg.ts';

const frame = { width: 800, height: 600 };
const LARGE = { x: -1_000, y: -1_000, width: 3_000, height: 3_000 };

/** px that the map ran while the pointer stayed at a point for so long; what runs takes the content along. */
function runFor(milliseconds: number, at: Point, content = LARGE): Point {
  const border = new BorderRun();
  let { x, y } = content;
  for (let now = 0; now <= milliseconds; now += 16) {
    const by = border.step(at, frame, { ...content, x, y }, now);
    x += by.x;
    y += by.y;
  }
  return { x: x - content.x, y: y - content.y };
}

describe('the map at whose border something is carried', () => {
  it('waits for a quarter of a second, then runs away from the border', () => {
    expect(runFor(240, { x: 790, y: 300 })).toEqual({ x: 0, y: 0 });
    const { x, y } = runFor(500, { x: 790, y: 300 });
    expect(x).toBeLessThan(-20);
    expect(y).toBe(0);
    expect(runFor(500, { x: 2, y: 300 }).x).toBeGreaterThan(20);
  });

  it('runs faster the nearer the border is', () => {
    const near = runFor(500, { x: 400, y: 598 }).y;
    const far = runFor(500, { x: 400, y: 570 }).y;
    expect(near).toBeLessThan(4 * far);
    expect(far).toBeLessThan(0);
  });

  it('waits anew after the pointer was inside again', () => {
    const border = new BorderRun();
    for (let now = 0; now <= 240; now += 16) border.step({ x: 799, y: 300 }, frame, LARGE, now);
    border.step({ x: 400, y: 300 }, frame, LARGE, 256);
    expect(border.step({ x: 799, y: 300 }, frame, LARGE, 272)).toEqual({ x: 0, y: 0 });
  });

  it('lies still where the whole map is in sight, and never runs far past the content', () => {
    const small = { x: 100, y: 100, width: 300, height: 200 };
    for (const at of [
      { x: 799, y: 300 },
      { x: 1, y: 1 },
      { x: 400, y: 599 },
    ])
      expect(runFor(3_000, at, small)).toEqual({ x: 0, y: 0 });
    expect(runFor(20_000, { x: 799, y: 300 }).x).toBe(800 - (2_000 + BEYOND));
  });

  it('answers finite lengths wherever the pointer is', () => {
    const length = fc.integer({ min: -5_000, max: 5_000 });
    fc.assert(
      fc.property(length, length, (x, y) => {
        const by = runFor(400, { x, y });
        expect(Number.isFinite(by.x) && Number.isFinite(by.y)).toBe(true);
      }),
    );
  });
});
