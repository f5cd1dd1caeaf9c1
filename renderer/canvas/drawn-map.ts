import { attitudeMix } from '../../shared/figure/map/attitude-mix.ts';
import type { Layout, LayoutGroup, LayoutRequest } from '../../shared/figure/map/layout.ts';
import { layoutMap } from '../../shared/figure/map/layout-map.ts';
import type { CardFacts, Scene } from '../../shared/figure/map/scene.ts';
import { type EdgeInput, EMPTY_FACTS, type GroupWords, sceneOf } from '../../shared/figure/map/scene-of.ts';

/** What is to be laid out: cards and lines, by their ids. */
export type LayoutOrder = { readonly request: LayoutRequest; readonly edges: readonly EdgeInput[] };
/** The map with places and lines, still without the words of its cards and frames. */
export type DrawnMap = {
  readonly order: LayoutOrder;
  readonly scene: Scene;
  readonly groups: readonly LayoutGroup[];
};

/** Places of all cards and ways of all lines: everything that takes long, and nothing that has words. */
export function drawnMap(
  { request, edges }: LayoutOrder,
  layout: Layout = layoutMap(request),
): Omit<DrawnMap, 'order'> {
  const scene = sceneOf({
    view: request.view,
    layout,
    cards: request.nodes.map(({ id, kind }) => ({ recordId: id, kind, card: EMPTY_FACTS })),
    edges,
    folded: request.folded,
    placed: request.placed.map(([node]) => node),
    groupWords: ({ title, note }) => ({ title, note }),
  });
  return { scene, groups: layout.groups };
}

/** The map with the words of its cards (by record) and frames; a card that is not known any more keeps none. */
export function withWords(
  { scene, groups }: Omit<DrawnMap, 'order'>,
  cards: ReadonlyMap<string, CardFacts>,
  wordsOf: (group: LayoutGroup) => GroupWords,
): Scene {
  const words = new Map(groups.map((group) => [group.id, wordsOf(group)]));
  const members = new Map(groups.map((group) => [group.id, group.members]));
  return {
    ...scene,
    nodes: scene.nodes.map((node) => {
      const group = node.kind === 'collapsed' ? words.get(node.recordId) : undefined;
      if (group !== undefined)
        return {
          ...node,
          card: { ...EMPTY_FACTS, name: group.title, title: group.note },
          mix: attitudeMix(members.get(node.recordId) ?? [], (id) => cards.get(id)),
        };
      return { ...node, card: cards.get(node.recordId) ?? node.card };
    }),
    groups: scene.groups.map((group) => ({ ...group, ...words.get(group.id) })),
  };
}
