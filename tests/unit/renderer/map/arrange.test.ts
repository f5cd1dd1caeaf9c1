import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIGNMENTS, aligned, distributed } from '../../../../renderer/scenes/map/canvas/arrange.ts';
import { chiefsAbove, reportsBelow } from '../../../../renderer/scenes/map/canvas/chiefs.ts';

const card = (id: string, x: number, y: number, width = 184, height = 78) => ({
  id,
  box: { x, y, width, height },
});
const cards = [card('a', 0, 0), card('b', 300, 90), card('c', 500, 400, 136, 40)];

describe('aligning', () => {
  it('brings cards of different sizes to one border or middle', () => {
    expect([...aligned(cards, 'left').values()].map(({ x }) => x)).toEqual([0, 0, 0]);
    expect([...aligned(cards, 'right').values()].map(({ x }) => x)).toEqual([452, 452, 500]);
    expect([...aligned(cards, 'center').values()].map(({ x }) => x)).toEqual([226, 226, 250]);
    expect([...aligned(cards, 'bottom').values()].map(({ y }) => y)).toEqual([362, 362, 400]);
  });

  it('leaves the other coordinate alone', () => {
    for (const how of ALIGNMENTS) {
      const other = how === 'left' || how === 'center' || how === 'right' ? 'y' : 'x';
      for (const { id, box } of cards) expect(aligned(cards, how).get(id)?.[other]).toBe(box[other]);
    }
  });

  it('distributes with equal gaps and leaves the outermost ones', () => {
    const places = distributed(cards, 'across');
    expect([...places].map(([id, { x }]) => `${id} ${x}`)).toEqual(['a 0', 'b 250', 'c 500']);
    expect(distributed(cards.slice(0, 2), 'down').size).toBe(0);
  });
});

describe('chiefs', () => {
  const chiefs = new Map([
    ['a', null],
    ['b', 'a'],
    ['c', 'b'],
    ['d', 'a'],
  ]);

  it('are everybody above, and reports everybody below', () => {
    expect(chiefsAbove(chiefs, 'c')).toEqual(['b', 'a']);
    expect(reportsBelow(chiefs, ['a'])).toEqual(['b', 'c', 'd']);
    expect(reportsBelow(chiefs, ['c'])).toEqual([]);
  });

  it('end where a circle would begin again', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const chief = fc.constantFrom(...ids, null, 'nobody');
    fc.assert(
      fc.property(fc.tuple(chief, chief, chief, chief), (found) => {
        const lines = new Map(ids.map((id, index) => [id, found[index] ?? null]));
        for (const id of ids) {
          const above = chiefsAbove(lines, id);
          expect(new Set(above).size).toBe(above.length);
          expect(above).not.toContain(id);
        }
      }),
    );
  });
});
