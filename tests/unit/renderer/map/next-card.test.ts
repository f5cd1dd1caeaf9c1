import { describe, expect, it } from 'vitest';
import { nextCard } from '../../../../renderer/scenes/map/next-card.ts';

const at = (x: number, y: number) => ({ x, y, width: 184, height: 78 });

/** The sample's tree: the chairman, the president below him at the left, a column of outsiders at the right. */
const tree = new Map([
  ['chair', at(640, 0)],
  ['president', at(430, 113)],
  ['outsider', at(900, 113)],
  ['under outsider', at(900, 206)],
  ['making', at(220, 226)],
  ['supply', at(520, 226)],
  ['quality', at(745, 226)],
  ['strategy', at(745, 319)],
  ['buyer', at(520, 339)],
]);

describe('arrow keys on the tree', () => {
  it('go down and up row by row, however far aside the next row stands', () => {
    expect(nextCard(tree, 'chair', 'ArrowDown', true)).toBe('president');
    expect(nextCard(tree, 'president', 'ArrowDown', true)).toBe('supply');
    expect(nextCard(tree, 'making', 'ArrowUp', true)).toBe('president');
    expect(nextCard(tree, 'president', 'ArrowUp', true)).toBe('chair');
    expect(nextCard(tree, 'supply', 'ArrowDown', true)).toBe('buyer');
    expect(nextCard(tree, 'quality', 'ArrowDown', true)).toBe('strategy');
  });

  it('stay in the row to the left and right', () => {
    expect(nextCard(tree, 'president', 'ArrowRight', true)).toBe('outsider');
    expect(nextCard(tree, 'supply', 'ArrowLeft', true)).toBe('making');
    expect(nextCard(tree, 'supply', 'ArrowRight', true)).toBe('quality');
  });

  it('reach everybody from everybody', () => {
    for (const start of tree.keys()) {
      const reached = new Set([start]);
      for (const id of reached)
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
          const next = nextCard(tree, id, key, true);
          if (next !== null) reached.add(next);
        }
      expect(reached.size).toBe(tree.size);
    }
  });
});

describe('arrow keys where cards lie anywhere', () => {
  const places = new Map([
    ['top', at(200, 0)],
    ['left', at(0, 100)],
    ['below', at(210, 120)],
    ['right', at(400, 100)],
    ['far aside', at(900, 90)],
  ]);

  it('prefer the card straight ahead', () => {
    expect(nextCard(places, 'top', 'ArrowDown', false)).toBe('below');
    expect(nextCard(places, 'below', 'ArrowLeft', false)).toBe('left');
    expect(nextCard(places, 'left', 'ArrowRight', false)).toBe('below');
    expect(nextCard(places, 'far aside', 'ArrowDown', false)).toBe('right');
  });

  it('stay where there is nothing ahead', () => {
    expect(nextCard(places, 'top', 'ArrowUp', false)).toBeNull();
    expect(nextCard(places, 'nobody', 'ArrowUp', false)).toBeNull();
  });
});
