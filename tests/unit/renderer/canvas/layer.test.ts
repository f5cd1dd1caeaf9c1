import { describe, expect, it } from 'vitest';
import { Layer } from '../../../../renderer/canvas/layer.ts';
import type { Picture } from '../../../../renderer/canvas/picture.ts';

const ITEMS = 100;
const SIGHT = { x: 0, y: 0, width: 100, height: 100 };
const AREA = { x: -50, y: -50, width: 200, height: 200 };

/** A layer over bitmaps that count what is painted into them; a slice ends after one look at the clock. */
function layerOf() {
  const counts = { painted: 0, pictures: 0 };
  const layer = new Layer(
    function* () {
      for (let item = 0; item < ITEMS; item += 1) {
        counts.painted += 1;
        yield;
      }
    },
    () => {
      counts.pictures += 1;
      const brush = { setTransform() {}, fillRect() {}, getImageData() {} };
      return { canvas: { width: 1, height: 1 }, brush, area: SIGHT, scale: 1 } as unknown as Picture;
    },
  );
  let now = 0;
  const slice = () => layer.work(1, () => (now += 1));
  const finish = () => {
    while (slice()) now += 1;
  };
  return { layer, counts, slice, finish };
}

describe('layer', () => {
  it('paints in slices and shows the picture when it is finished', () => {
    const { layer, counts, slice, finish } = layerOf();
    layer.want(SIGHT, AREA, 1, '#fff');
    expect(slice()).toBe(true);
    expect(counts.painted).toBeLessThan(ITEMS);
    expect(layer.isEmpty).toBe(true);
    finish();
    expect(counts.painted).toBe(ITEMS);
    expect(layer.holds(SIGHT, 1)).toBe(true);
  });

  it('paints nothing anew while the view stays inside, and anew when it leaves or zooms', () => {
    const { layer, counts, finish } = layerOf();
    const want = (x: number, scale: number) => {
      layer.want({ ...SIGHT, x }, { ...AREA, x: x - 50 }, scale, '#fff');
      finish();
      return counts.painted / ITEMS;
    };
    expect(want(0, 1)).toBe(1);
    expect(want(40, 1)).toBe(1);
    expect(want(80, 1)).toBe(2);
    expect(want(80, 2)).toBe(3);
  });

  it('keeps showing what no longer holds until the next picture is there', () => {
    const { layer, slice, finish } = layerOf();
    layer.want(SIGHT, AREA, 1, '#fff');
    finish();
    layer.invalidate();
    expect(layer.fits(SIGHT, 1)).toBe(true);
    expect(layer.holds(SIGHT, 1)).toBe(false);
    layer.want(SIGHT, AREA, 1, '#fff');
    slice();
    expect(layer.holds(SIGHT, 1)).toBe(false);
    finish();
    expect(layer.holds(SIGHT, 1)).toBe(true);
  });

  it('needs two bitmaps however often it is asked, and gives them back', () => {
    const { layer, counts, slice, finish } = layerOf();
    for (let round = 1; round <= 20; round += 1) {
      layer.want({ ...SIGHT, x: round * 500 }, { ...AREA, x: round * 500 - 50 }, 1, '#fff');
      if (round % 3 === 0) slice();
      else finish();
    }
    expect(counts.pictures).toBe(2);
    layer.release();
    expect(layer.isEmpty).toBe(true);
  });
});
