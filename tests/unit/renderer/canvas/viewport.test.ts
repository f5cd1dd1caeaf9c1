import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitted,
  showing,
  sightOf,
  toMap,
  toScreen,
  ZOOM,
  zoomedAt,
} from '../../../../renderer/canvas/viewport.ts';
import { wheelDeed } from '../../../../renderer/canvas/wheel.ts';

const frame = { width: 800, height: 500 };
const coordinate = fc.integer({ min: -20_000, max: 20_000 });
const view = fc.record({
  x: coordinate,
  y: coordinate,
  zoom: fc.double({ min: 0.03, max: 2.5, noNaN: true }),
});
const point = fc.record({ x: coordinate, y: coordinate });

describe('viewport', () => {
  it('goes to the map and back', () => {
    fc.assert(
      fc.property(view, point, (at, spot) => {
        const back = toScreen(at, toMap(at, spot));
        expect(back.x).toBeCloseTo(spot.x, 4);
        expect(back.y).toBeCloseTo(spot.y, 4);
      }),
    );
  });

  it('keeps what is under the pointer there while zooming, within its limits', () => {
    fc.assert(
      fc.property(view, point, fc.double({ min: 0.01, max: 100, noNaN: true }), (at, pointer, factor) => {
        const zoomed = zoomedAt(at, pointer, factor);
        const under = toScreen(zoomed, toMap(at, pointer));
        expect(zoomed.zoom).toBeGreaterThanOrEqual(ZOOM.least);
        expect(zoomed.zoom).toBeLessThanOrEqual(ZOOM.most);
        expect(under.x).toBeCloseTo(pointer.x, 3);
        expect(under.y).toBeCloseTo(pointer.y, 3);
      }),
    );
  });

  it('fits everything, small maps not larger than life, and an empty map without NaN', () => {
    const wide = fitted({ x: -100, y: 50, width: 8_000, height: 900 }, frame);
    const sight = sightOf(wide, frame);
    expect(sight.x).toBeLessThan(-100);
    expect(sight.x + sight.width).toBeGreaterThan(7_900);
    expect(fitted({ x: 0, y: 0, width: 100, height: 60 }, frame).zoom).toBe(1.2);
    const empty = fitted({ x: 0, y: 0, width: 0, height: 0 }, { width: 0, height: 0 });
    expect(Object.values(empty).every(Number.isFinite)).toBe(true);
  });

  it('brings a card into sight with the least move', () => {
    const card = { width: 184, height: 78 };
    const natural = { x: 0, y: 0, zoom: 1 };
    expect(showing(natural, { x: 100, y: 100, ...card }, frame)).toBe(natural);
    expect(showing(natural, { x: 700, y: 100, ...card }, frame)).toEqual({ x: -108, y: 0, zoom: 1 });
    expect(showing({ x: 0, y: 0, zoom: 0.5 }, { x: -50, y: 600, ...card }, frame)).toEqual({
      x: 49,
      y: 0,
      zoom: 0.5,
    });
  });
});

describe('wheel', () => {
  const turn = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };

  it('zooms with a mouse wheel and a pinch, pans with two fingers and with Shift', () => {
    expect(wheelDeed({ ...turn, deltaY: -120 })).toMatchObject({ kind: 'zoom' });
    expect(wheelDeed({ ...turn, deltaY: 3, ctrlKey: true })).toMatchObject({ kind: 'zoom' });
    expect(wheelDeed({ ...turn, deltaY: 3, deltaMode: 1 })).toMatchObject({ kind: 'zoom' });
    expect(wheelDeed({ ...turn, deltaX: 4, deltaY: 11 })).toEqual({ kind: 'pan', dx: -4, dy: -11 });
    expect(wheelDeed({ ...turn, deltaY: 120, shiftKey: true })).toEqual({ kind: 'pan', dx: -120, dy: 0 });
  });

  it('never zooms by more than half in one step', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.boolean(), (deltaY, ctrlKey) => {
        const deed = wheelDeed({ ...turn, deltaY, deltaMode: 1, ctrlKey });
        const factor = deed.kind === 'zoom' ? deed.factor : 1;
        expect(factor).toBeGreaterThanOrEqual(1 / 1.5 - 1e-9);
        expect(factor).toBeLessThanOrEqual(1.5);
      }),
    );
  });
});
