import { centreOf } from './geometry.ts';
import type { EdgeInput } from './layout.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import { distance } from './way.ts';

/** What a line needs to know of a card. */
export type RoutedNode = Pick<SceneNode, 'id' | 'recordId' | 'kind' | 'box'>;

/** A line between two cards of the scene, before it has a way. */
export type Line = Omit<SceneEdge, 'd' | 'points' | 'label' | 'arrow'> & { readonly word: string };

/**
 * Lines between cards that are drawn: ends that are folded away are replaced by what stands for them, lines within one
 * card are dropped, and several of one kind between the same two cards of which one stands for others become one. Where
 * a person stands several times, the line takes the two cards nearest to each other.
 */
export function linesBetween(
  nodes: readonly RoutedNode[],
  edges: readonly EdgeInput[],
  standIns: ReadonlyMap<string, string>,
): readonly Line[] {
  const cards = new Map<string, RoutedNode[]>();
  for (const node of nodes) cards.set(node.recordId, [...(cards.get(node.recordId) ?? []), node]);
  const merged = new Set<string>();
  return edges.flatMap((edge): readonly Line[] => {
    const [fromId, toId] = [standIns.get(edge.from) ?? edge.from, standIns.get(edge.to) ?? edge.to];
    const isMerged = fromId !== edge.from || toId !== edge.to;
    const pair = nearest(cards.get(fromId) ?? [], cards.get(toId) ?? []);
    if (fromId === toId || pair === null) return [];
    const key = `${edge.kind} ${fromId} ${toId}`;
    if (isMerged && merged.has(key)) return [];
    if (isMerged) merged.add(key);
    return [{ ...edge, from: pair[0].id, to: pair[1].id }];
  });
}

function nearest(
  from: readonly RoutedNode[],
  to: readonly RoutedNode[],
): readonly [RoutedNode, RoutedNode] | null {
  let best: readonly [RoutedNode, RoutedNode] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const a of from) {
    for (const b of to) {
      const far = a === b ? Number.POSITIVE_INFINITY : distance(centreOf(a.box), centreOf(b.box));
      if (far >= least) continue;
      least = far;
      best = [a, b];
    }
  }
  return best;
}
