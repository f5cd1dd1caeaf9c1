import { describe, expect, it, vi } from 'vitest';
import { type Gesture, NO_GESTURE } from '../../../../renderer/canvas/gesture.ts';
import { SceneIndex } from '../../../../renderer/canvas/scene-index.ts';
import { ViewMotion } from '../../../../renderer/canvas/view-motion.ts';
import { gestureHost } from '../../../../renderer/scenes/map/canvas/canvas-gestures.ts';
import type { GestureParts } from '../../../../renderer/scenes/map/canvas/gesture-parts.ts';
import { smallScene } from '../canvas/small-scene.ts';

const START = { x: 10, y: 20, zoom: 1 };
/** On the first card of the scene, and a little further. */
const GRIP = { x: 40, y: 50 };
const AWAY = { x: 90, y: 70 };

/** A card that is held while the map runs along by so many px. */
function carried(by: number) {
  const canvas = {
    gesture: NO_GESTURE as Gesture,
    setGesture: (gesture: Gesture) => {
      canvas.gesture = gesture;
    },
    index: new SceneIndex(smallScene()),
    hovered: null as string | null,
    hoveredEdge: null,
    hover: (card: string | null) => {
      canvas.hovered = card;
    },
    canEdit: true,
    isHandHeld: false,
    tool: 'pan',
    selected: [],
    session: { selected: new Set<string>(), canvasView: 'tree', select: vi.fn() },
  };
  const motion = new ViewMotion(() => undefined);
  motion.jump(START);
  const onTouched = vi.fn();
  const move = vi.fn(() => Promise.resolve());
  const parts = { canvas, motion, onTouched, editor: { move }, stores: {} } as unknown as GestureParts;
  const host = gestureHost(parts);
  host.down(GRIP, { button: 0 } as PointerEvent);
  host.move(AWAY, true);
  expect(host.isCarrying()).toBe(true);
  host.runAlong({ x: -by, y: 0 });
  host.move(AWAY, true);
  return { canvas, host, motion, move, onTouched };
}

describe('a map that runs along with what is carried', () => {
  it('lies where it lay before when the gesture is given up', () => {
    const { canvas, host, motion, move, onTouched } = carried(300);
    expect(motion.view).toEqual({ ...START, x: START.x - 300 });
    host.cancel();
    host.up(AWAY);
    expect([canvas.gesture, motion.view]).toEqual([NO_GESTURE, START]);
    expect(move).not.toHaveBeenCalled();
    expect(onTouched).not.toHaveBeenCalled();
  });

  it('stays there when it is let go, with the card below the hand', () => {
    const { host, motion, move, onTouched } = carried(300);
    host.up(AWAY);
    expect(motion.view.x).toBe(START.x - 300);
    expect(move).toHaveBeenCalledWith(['a'], { x: 350, y: 20 });
    expect(onTouched).toHaveBeenCalledOnce();
  });

  it('is not taken for a view chosen by hand as long as it ran no further than the border', () => {
    const { host, onTouched } = carried(20);
    host.up(AWAY);
    expect(onTouched).not.toHaveBeenCalled();
  });

  it('does not come back to the view that was left meanwhile', () => {
    const { canvas, host, motion, move } = carried(300);
    canvas.gesture = NO_GESTURE;
    motion.jump({ x: 1, y: 2, zoom: 3 });
    host.up(AWAY);
    expect(motion.view).toEqual({ x: 1, y: 2, zoom: 3 });
    expect(move).not.toHaveBeenCalled();
  });

  it('has nobody under a pointer that left, whoever lies in the corner', () => {
    const { canvas, host } = carried(0);
    host.cancel();
    host.move(GRIP, false);
    expect(canvas.hovered).toBe('a');
    host.leave();
    expect(canvas.hovered).toBeNull();
  });
});
