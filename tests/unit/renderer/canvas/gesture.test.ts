import { describe, expect, it } from 'vitest';
import {
  type Deed,
  type Gesture,
  type Hit,
  NO_GESTURE,
  nextGesture,
  type PointerInput,
  type Spot,
} from '../../../../renderer/canvas/gesture.ts';

const GROUND: Hit = { kind: 'ground' };
const card = (id: string): Hit => ({ kind: 'card', id });
/** Zoom 0.5: a way on the screen is twice as far on the map. */
const spot = (x: number, y: number, hit: Hit = GROUND): Spot => ({
  screen: { x, y },
  map: { x: 2 * x, y: 2 * y },
  hit,
});
const down = (at: Spot, more: Partial<Extract<PointerInput, { kind: 'down' }>> = {}): PointerInput => ({
  kind: 'down',
  spot: at,
  tool: 'pan',
  isHand: false,
  canEdit: true,
  selected: new Set(),
  isShift: false,
  isControl: false,
  ...more,
});
const move = (at: Spot): PointerInput => ({ kind: 'move', spot: at });
const up = (at: Spot): PointerInput => ({ kind: 'up', spot: at });

/** The gesture after these inputs, and everything that was to be done. */
function run(...inputs: readonly PointerInput[]): {
  readonly gesture: Gesture;
  readonly deeds: readonly Deed[];
} {
  let gesture = NO_GESTURE;
  const deeds: Deed[] = [];
  for (const input of inputs) {
    const [next, deed] = nextGesture(gesture, input);
    gesture = next;
    if (deed !== null) deeds.push(deed);
  }
  return { gesture, deeds };
}

describe('gestures', () => {
  it('a press that trembles is a press', () => {
    const { gesture, deeds } = run(
      down(spot(10, 10, card('a'))),
      move(spot(12, 11)),
      up(spot(12, 11, card('a'))),
    );
    expect(gesture).toBe(NO_GESTURE);
    expect(deeds).toEqual([{ kind: 'press', hit: card('a'), isToggle: false }]);
  });

  it('dragging a card moves it in units of the map and drops it on what is below', () => {
    const { gesture } = run(down(spot(10, 10, card('a'))), move(spot(30, 20)));
    expect(gesture).toMatchObject({ kind: 'drag', ids: ['a'], by: { x: 40, y: 20 }, onto: null });
    const { deeds } = run(down(spot(10, 10, card('a'))), move(spot(30, 20)), up(spot(50, 20, card('b'))));
    expect(deeds).toEqual([{ kind: 'drop', ids: ['a'], by: { x: 80, y: 20 }, onto: 'b' }]);
  });

  it('a selected card takes the others along, and they are no place to drop on', () => {
    const selected = new Set(['a', 'b']);
    const { gesture } = run(down(spot(10, 10, card('a')), { selected }), move(spot(30, 20, card('b'))));
    expect(gesture).toMatchObject({ ids: ['a', 'b'], onto: null });
  });

  it('giving up leaves nothing to do, whatever was going on', () => {
    for (const start of [card('a'), GROUND, { kind: 'connect', id: 'a' } as const]) {
      const { gesture, deeds } = run(
        down(spot(1, 1, start), { isShift: true }),
        move(spot(90, 90, card('b'))),
        { kind: 'cancel' },
        up(spot(90, 90)),
      );
      expect(gesture).toBe(NO_GESTURE);
      expect(deeds).toEqual([]);
    }
  });

  it('the ground pans, and selects with Shift or a tool', () => {
    expect(run(down(spot(0, 0)), move(spot(9, 4)), move(spot(10, 6))).deeds).toEqual([
      { kind: 'pan', by: { x: 9, y: 4 } },
      { kind: 'pan', by: { x: 1, y: 2 } },
    ]);
    expect(run(down(spot(0, 0), { isShift: true }), move(spot(5, 9)), up(spot(8, 9))).deeds).toEqual([
      {
        kind: 'outline',
        shape: 'box',
        points: [
          { x: 0, y: 0 },
          { x: 16, y: 18 },
        ],
        adds: true,
      },
    ]);
    const lasso = run(down(spot(0, 0), { tool: 'lasso' }), move(spot(5, 9)), up(spot(8, 9))).deeds[0];
    expect(lasso).toMatchObject({ shape: 'lasso', adds: false });
  });

  it('the hand pans whatever is below, with any tool and key, and its press chooses nothing', () => {
    for (const hit of [card('a'), GROUND, { kind: 'connect', id: 'a' } as const]) {
      const start = down(spot(0, 0, hit), { isHand: true, tool: 'lasso', isShift: true });
      expect(run(start, move(spot(1, 0)), move(spot(9, 4)), up(spot(9, 4, card('b')))).deeds).toEqual([
        { kind: 'pan', by: { x: 1, y: 0 } },
        { kind: 'pan', by: { x: 8, y: 4 } },
      ]);
      expect(run(start, up(spot(0, 0, hit))).deeds).toEqual([]);
    }
  });

  it('a line ends at another card or nowhere', () => {
    const start = down(spot(0, 0, { kind: 'connect', id: 'a' }));
    expect(run(start, move(spot(9, 9)), up(spot(40, 9, card('b')))).deeds).toEqual([
      { kind: 'connect', from: 'a', to: 'b' },
    ]);
    expect(run(start, move(spot(9, 9)), up(spot(40, 9, card('a')))).deeds).toEqual([]);
    expect(run(start, move(spot(9, 9)), up(spot(40, 9))).deeds).toEqual([]);
  });

  it('cards that cannot be edited pan the map', () => {
    const { gesture } = run(down(spot(0, 0, card('a')), { canEdit: false }), move(spot(9, 4)));
    expect(gesture.kind).toBe('pan');
  });
});
