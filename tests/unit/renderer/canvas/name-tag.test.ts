import fc from 'fast-check';
import { expect, it } from 'vitest';
import { centreOf, exitOf, isInside } from '../../../../renderer/canvas/box.ts';
import { tagBox } from '../../../../renderer/canvas/name-tag.ts';

const sight = { x: 0, y: 0, width: 800, height: 600 };
const TAG = { width: 160, height: 40, gap: 8 };

it('a name stands above its card, below it at the upper border, and within the sight', () => {
  expect(tagBox({ x: 400, y: 300, width: 40, height: 20 }, sight, TAG)).toMatchObject({ x: 340, y: 252 });
  expect(tagBox({ x: 400, y: 10, width: 40, height: 20 }, sight, TAG)).toMatchObject({ x: 340, y: 38 });
  expect(tagBox({ x: -10, y: 300, width: 40, height: 20 }, sight, TAG).x).toBe(0);
  expect(tagBox({ x: 790, y: 300, width: 40, height: 20 }, sight, TAG).x).toBe(640);
});

it('a line from the middle of a card leaves it at its border', () => {
  const box = { x: -20, y: 10, width: 184, height: 78 };
  expect(exitOf(box, { x: 1_000, y: 49 })).toEqual({ x: 164, y: 49 });
  expect(exitOf(box, { x: 72, y: -500 })).toEqual({ x: 72, y: 10 });
  const far = fc.integer({ min: -4_000, max: 4_000 });
  fc.assert(
    fc.property(far, far, (x, y) => {
      const at = exitOf(box, { x, y });
      const middle = centreOf(box);
      expect(isInside({ x: -20.01, y: 9.99, width: 184.02, height: 78.02 }, at)).toBe(true);
      // On the way to the point, not behind the middle.
      expect((at.x - middle.x) * (x - middle.x) + (at.y - middle.y) * (y - middle.y)).toBeGreaterThanOrEqual(
        0,
      );
    }),
  );
});
