import { describe, expect, it } from 'vitest';
import { SceneIndex } from '../../../../renderer/canvas/scene-index.ts';
import { MOST_TIES } from '../../../../shared/figure/map/faint-edges.ts';
import { smallScene } from './small-scene.ts';

/** So many alliances between b and c beside the line of the tree from a to b. */
function crowded(count: number): SceneIndex {
  const scene = smallScene();
  const ties = scene.edges.flatMap((line) =>
    Array.from({ length: count }, (_, place) => ({
      ...line,
      id: `tie ${place}`,
      kind: 'alliance' as const,
      from: 'b',
      to: 'c',
    })),
  );
  return new SceneIndex({ ...scene, edges: [...scene.edges, ...ties] });
}

describe('ties on the canvas', () => {
  it('are faint when there are many, and those of a card can be brought out', () => {
    const index = crowded(MOST_TIES + 1);
    const faint = index.scene.edges.filter((line) => index.isFaint(line));
    expect(faint.map(({ kind }) => kind)).toEqual(Array(MOST_TIES + 1).fill('alliance'));
    expect(index.faintTiesOf(['b']).size).toBe(MOST_TIES + 1);
    expect(index.faintTiesOf(['b', 'c']).size).toBe(MOST_TIES + 1);
    expect(index.faintTiesOf(['a']).size).toBe(0);
  });

  it('are all drawn in full when there are few', () => {
    const index = crowded(MOST_TIES);
    expect(index.scene.edges.some((line) => index.isFaint(line))).toBe(false);
    expect(index.faintTiesOf(['b']).size).toBe(0);
  });
});

describe('a drawing with more lines', () => {
  it('is told from one with other cards', () => {
    expect(crowded(2).hasCardsOf(crowded(0))).toBe(true);
    const scene = smallScene();
    expect(crowded(0).hasCardsOf(new SceneIndex({ ...scene, nodes: scene.nodes.slice(1) }))).toBe(false);
  });
});
