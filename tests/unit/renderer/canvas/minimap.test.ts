// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  minimapBox,
  minimapOf,
  needsMinimap,
  paintMinimap,
  sightOn,
} from '../../../../renderer/canvas/minimap.ts';
import { listenToMinimap } from '../../../../renderer/canvas/minimap-input.ts';
import { ViewMotion } from '../../../../renderer/canvas/view-motion.ts';
import {
  centredOn,
  clearOf,
  fitted,
  sightOf,
  toScreen,
  type Viewport,
} from '../../../../renderer/canvas/viewport.ts';
import { PRINT_THEME } from '../../../../shared/figure/theme.ts';
import { smallScene } from './small-scene.ts';

const frame = { width: 900, height: 600 };
const side = fc.integer({ min: 1, max: 40_000 });
const coordinate = fc.integer({ min: -20_000, max: 20_000 });
const box = fc.record({ x: coordinate, y: coordinate, width: side, height: side });
const view = fc.record({
  x: coordinate,
  y: coordinate,
  zoom: fc.double({ min: 0.03, max: 2.5, noNaN: true }),
});
/** A map twice as wide and high as the frame at natural size. */
const LARGE = { x: -100, y: -100, width: 1_800, height: 1_200 };

describe('minimap', () => {
  it('holds the whole map within 180 × 110 px, whatever its shape', () => {
    fc.assert(
      fc.property(box, (bounds) => {
        const { size, view: small } = minimapOf(bounds);
        expect(size.width).toBeLessThanOrEqual(180);
        expect(size.height).toBeLessThanOrEqual(110);
        const from = toScreen(small, bounds);
        const to = toScreen(small, { x: bounds.x + bounds.width, y: bounds.y + bounds.height });
        expect(Math.min(from.x, from.y)).toBeGreaterThanOrEqual(0);
        expect(to.x).toBeLessThanOrEqual(size.width);
        expect(to.y).toBeLessThanOrEqual(size.height);
      }),
    );
  });

  it('marks the part in sight, never outside of itself', () => {
    fc.assert(
      fc.property(box, view, (bounds, at) => {
        const minimap = minimapOf(bounds);
        const mark = sightOn(minimap, at, frame);
        expect(Math.min(mark.x, mark.y)).toBeGreaterThanOrEqual(0);
        expect(mark.x + mark.width).toBeLessThanOrEqual(minimap.size.width + 1e-6);
        expect(mark.y + mark.height).toBeLessThanOrEqual(minimap.size.height + 1e-6);
        expect(Math.min(mark.width, mark.height)).toBeGreaterThanOrEqual(5 - 1e-6);
      }),
    );
  });

  it('is needed only while a part of the map is out of sight and there is room', () => {
    expect(needsMinimap(LARGE, { x: 0, y: 0, zoom: 1 }, frame)).toBe(true);
    expect(needsMinimap(LARGE, fitted(LARGE, frame), frame)).toBe(false);
    expect(needsMinimap(LARGE, { x: 0, y: 0, zoom: 1 }, { width: 300, height: 600 })).toBe(false);
    expect(needsMinimap({ x: 0, y: 0, width: 0, height: 0 }, { x: 0, y: 0, zoom: 1 }, frame)).toBe(false);
  });

  it('never lies over a card that is brought into sight', () => {
    const at: Viewport = { x: 0, y: 0, zoom: 1 };
    const cover = minimapBox(LARGE, at, frame);
    if (cover === null) throw new Error('A large map needs one');
    const card = { x: cover.x - 60, y: cover.y + 20, width: 184, height: 78 };
    const moved = toScreen(clearOf(at, card, cover), card);
    expect(moved.x + card.width <= cover.x || moved.y + card.height <= cover.y).toBe(true);
    expect(clearOf(at, { ...card, x: 0 }, cover)).toBe(at);
  });

  it('paints a block for every card in the colour of the attitude', () => {
    const scene = smallScene();
    const [first] = scene.nodes;
    if (first === undefined) throw new Error('The scene has cards');
    const friend = { ...first, card: { ...first.card, attitude: 2 } };
    const fills: string[] = [];
    const brush = {
      fillStyle: '',
      setTransform() {},
      clearRect() {},
      fillRect: () => fills.push(brush.fillStyle),
    };
    const look = { theme: PRINT_THEME, ratio: 1 };
    paintMinimap(
      brush as unknown as CanvasRenderingContext2D,
      { ...scene, nodes: [friend, ...scene.nodes.slice(1)] },
      minimapOf(scene.bounds),
      look,
    );
    expect(fills).toEqual([PRINT_THEME.attitudes[4], PRINT_THEME.muted, PRINT_THEME.muted]);
  });
});

describe('pressing the minimap', () => {
  function held(start: Viewport) {
    const motion = new ViewMotion(() => undefined);
    motion.jump(start);
    const minimap = minimapOf(LARGE);
    const element = document.createElement('div');
    const { stop, isHeld } = listenToMinimap(element, {
      motion,
      minimap: () => minimap,
      size: () => frame,
      onTouched: () => undefined,
      onReleased: () => undefined,
    });
    const send = (name: string, { x, y }: { readonly x: number; readonly y: number }) =>
      element.dispatchEvent(new PointerEvent(name, { clientX: x, clientY: y, button: 0 }));
    return { motion, minimap, stop, isHeld, send };
  }
  const middle = (at: Viewport) => {
    const { x, y, width, height } = sightOf(at, frame);
    return { x: x + width / 2, y: y + height / 2 };
  };

  it('goes to the place beside the view', () => {
    const { motion, minimap, send } = held(centredOn({ x: 0, y: 0, zoom: 1 }, { x: 350, y: 200 }, frame));
    send('pointerdown', toScreen(minimap.view, { x: 1_600, y: 1_000 }));
    expect(middle(motion.goal).x).toBeCloseTo(1_600, 3);
    expect(middle(motion.goal).y).toBeCloseTo(1_000, 3);
  });

  it('drags the view where it was taken, until it is let go', () => {
    const start = centredOn({ x: 0, y: 0, zoom: 1 }, { x: 500, y: 300 }, frame);
    const { motion, minimap, send, isHeld, stop } = held(start);
    const grip = toScreen(minimap.view, { x: 600, y: 350 });
    send('pointerdown', grip);
    expect(motion.view).toEqual(start);
    send('pointermove', { x: grip.x + 10, y: grip.y });
    expect(middle(motion.view).x).toBeCloseTo(500 + 10 / minimap.view.zoom, 3);
    expect(isHeld()).toBe(true);
    const there = motion.view;
    send('pointerup', grip);
    send('pointermove', { x: 0, y: 0 });
    expect(motion.view).toBe(there);
    stop();
    send('pointerdown', grip);
    expect(isHeld()).toBe(false);
  });
});
