import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copySize } from '../../../../renderer/components/chart/copy-picture.ts';

test('a copied picture is twice as large as shown, and never larger than a canvas can be', () => {
  expect(copySize({ width: 1088, height: 726 })).toEqual({ width: 2176, height: 1452 });
  expect(copySize({ width: 7717, height: 4281 }).width).toBe(7594);
  expect(copySize({ width: 30_000, height: 500 })).toEqual({ width: 8000, height: 133 });
  const side = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const size = copySize({ width, height });
      expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(8_000);
      expect(size.width * size.height).toBeLessThanOrEqual(32_000_000);
      expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
    }),
  );
});
