import { describe, expect, it } from 'vitest';
import { SceneIndex } from '../../../../renderer/canvas/scene-index.ts';
import { cardsWithElements } from '../../../../renderer/scenes/map/canvas/card-elements.ts';
import type { Scene, SceneNode } from '../../../../shared/figure/map/scene.ts';
import { EMPTY_FACTS } from '../../../../shared/figure/map/scene-of.ts';

/** So many cards in rows of twenty. */
function crowd(count: number): SceneIndex {
  const nodes = Array.from(
    { length: count },
    (_, at): SceneNode => ({
      id: `card ${at}`,
      recordId: `card ${at}`,
      kind: 'person',
      box: { x: (at % 20) * 200, y: Math.floor(at / 20) * 100, width: 184, height: 78 },
      card: EMPTY_FACTS,
      folded: 0,
      canFold: false,
      isPlaced: false,
    }),
  );
  const bounds = { x: 0, y: 0, width: 4_000, height: count * 5 };
  return new SceneIndex({ view: 'tree', nodes, edges: [], groups: [], bounds } satisfies Scene);
}
const ALL = { x: -100, y: -100, width: 20_000, height: 20_000 };

describe('cards with an element of their own', () => {
  it('are all in sight up to three hundred, however far the map is away', () => {
    expect(cardsWithElements(crowd(300), ALL, null)).toHaveLength(300);
    expect(cardsWithElements(crowd(300), { ...ALL, height: 250 }, null)).toHaveLength(40);
  });

  it('are those around the current one of more', () => {
    const index = crowd(500);
    const current = index.node('card 250') ?? null;
    const cards = cardsWithElements(index, ALL, current);
    expect(cards).toHaveLength(60);
    const ids = cards.map(({ id }) => id);
    expect(ids[0]).toBe('card 250');
    // Its neighbours on all four sides, to which arrows lead.
    expect(ids).toEqual(expect.arrayContaining(['card 249', 'card 251', 'card 230', 'card 270']));
    expect(ids).not.toContain('card 0');
  });
});
