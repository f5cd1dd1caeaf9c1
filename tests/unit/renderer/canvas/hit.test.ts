import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlesOf, hitAt } from '../../../../renderer/canvas/handles.ts';
import { HitGrid } from '../../../../renderer/canvas/hit-grid.ts';
import { cardsInOutline, isWithin } from '../../../../renderer/canvas/outline.ts';
import { SceneIndex } from '../../../../renderer/canvas/scene-index.ts';
import { smallScene } from './small-scene.ts';

const box = fc.record({
  x: fc.integer({ min: -3_000, max: 3_000 }),
  y: fc.integer({ min: -3_000, max: 3_000 }),
  width: fc.integer({ min: 0, max: 4_000 }),
  height: fc.integer({ min: 0, max: 4_000 }),
});

describe('grid', () => {
  it('finds exactly what looking at everything would find, in the same order', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), box, (boxes, wanted) => {
        const grid = new HitGrid<number>();
        for (const [index, one] of boxes.entries()) grid.add(index, one);
        const plain = boxes.flatMap((one, index) => {
          const isApart =
            one.x > wanted.x + wanted.width ||
            wanted.x > one.x + one.width ||
            one.y > wanted.y + wanted.height ||
            wanted.y > one.y + one.height;
          return isApart ? [] : [index];
        });
        expect(grid.within(wanted)).toEqual(plain);
      }),
    );
  });
});

describe('hits', () => {
  const index = new SceneIndex(smallScene());
  const at = (x: number, y: number, hovered: string | null = null) =>
    hitAt(index, { x, y }, { zoom: 1, hovered });

  it('finds cards before lines, lines with a tolerance, and the ground', () => {
    expect(at(90, 40)).toEqual({ kind: 'card', id: 'a' });
    expect(at(92, 150)).toEqual({ kind: 'edge', id: 'a b' });
    expect(at(97, 150)).toEqual({ kind: 'edge', id: 'a b' });
    expect(at(120, 150)).toEqual({ kind: 'ground' });
  });

  it('finds the handles of the card under the pointer alone', () => {
    const node = index.node('a');
    if (node === undefined) throw new Error('no card');
    const { connect, add } = handlesOf(node);
    expect(at(connect.x, connect.y, 'a')).toEqual({ kind: 'connect', id: 'a' });
    expect(at(add.x, add.y, 'a')).toEqual({ kind: 'add', id: 'a' });
    expect(at(connect.x, connect.y)).toEqual({ kind: 'card', id: 'a' });
  });

  it('selects what a box touches, and what a lasso has the middle of', () => {
    const ids = (shape: 'box' | 'lasso', points: { x: number; y: number }[]) =>
      cardsInOutline(index, shape, points).map(({ id }) => id);
    expect(
      ids('box', [
        { x: 180, y: 70 },
        { x: 500, y: 330 },
      ]),
    ).toEqual(['a', 'b', 'c']);
    const around = [
      { x: 300, y: 150 },
      { x: 600, y: 150 },
      { x: 600, y: 400 },
      { x: 300, y: 400 },
    ];
    expect(ids('lasso', around)).toEqual(['c']);
    expect(ids('lasso', [])).toEqual([]);
    expect(isWithin(around, { x: 0, y: 0 })).toBe(false);
  });
});
