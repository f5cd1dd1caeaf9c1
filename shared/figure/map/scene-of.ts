import type { CanvasView } from '../../domain/relationship/map-views.ts';
import type { Point } from '../svg.ts';
import { attitudeMix } from './attitude-mix.ts';
import { boxAround } from './geometry.ts';
import type { EdgeInput, Layout, LayoutGroup } from './layout.ts';
import { rerouteEdges, routeEdges } from './routes.ts';
import type { Box, CardFacts, NodeKind, Scene, SceneEdge, SceneGroup, SceneNode } from './scene.ts';

/** A card before it has a place; its record is the node of the layout. */
export type CardInput = {
  readonly recordId: string;
  readonly kind: Exclude<NodeKind, 'collapsed'>;
  readonly card: CardFacts;
};

export type { EdgeInput };

export type GroupWords = { readonly title: string; readonly note: string };

export type SceneInput = {
  readonly view: CanvasView;
  readonly layout: Layout;
  readonly cards: readonly CardInput[];
  /** Lines of the kinds that are shown. */
  readonly edges: readonly EdgeInput[];
  /** As in the request of the layout. */
  readonly folded: readonly string[];
  /** Nodes that the user placed. */
  readonly placed: readonly string[];
  readonly groupWords: (group: LayoutGroup) => GroupWords;
};

/** The map ready to be drawn: cards with their words, lines on their way, frames behind (domain §7.4). */
export function sceneOf(input: SceneInput): Scene {
  const nodes = nodesOf(input);
  const groups = input.layout.groups.map((group) => sceneGroup(group, input));
  const edges = routeEdges(input.view, nodes, input.edges, new Map(input.layout.hidden));
  return { view: input.view, nodes, edges, groups, bounds: boundsOf([...nodes, ...groups], edges) };
}

/**
 * The scene after cards were dragged: `moved` holds the new top-left corner of each. Only the cards moved and the lines
 * that end at them are new objects; everything else is the same as before.
 */
export function rerouted(scene: Scene, moved: ReadonlyMap<string, Point>): Scene {
  if (moved.size === 0) return scene;
  const nodes = scene.nodes.map((node) => {
    const place = moved.get(node.id);
    return place === undefined ? node : { ...node, box: { ...node.box, ...place }, isPlaced: true };
  });
  const edges = rerouteEdges({ ...scene, nodes }, moved);
  const fresh = edges.filter((edge, index) => edge !== scene.edges[index]);
  const cards = nodes.filter((node, index) => node !== scene.nodes[index]);
  // While a card is dragged the frame only grows: what became free at its border shows with the next layout.
  return { ...scene, nodes, edges, bounds: boundsOf([{ box: scene.bounds }, ...cards], fresh) };
}

/** Around everything that is drawn, lines that swing out included. */
function boundsOf(boxes: readonly { readonly box: Box }[], edges: readonly SceneEdge[]): Box {
  const inner = boxAround(boxes.map(({ box }) => box));
  let [left, top, right, bottom] = [inner.x, inner.y, inner.x + inner.width, inner.y + inner.height];
  for (const { points } of edges) {
    for (const { x, y } of points) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function nodesOf({ layout, cards, folded, placed, groupWords }: SceneInput): readonly SceneNode[] {
  const kept = new Set(placed);
  const known = new Map(cards.map((card) => [card.recordId, card]));
  const groups = new Map(layout.groups.map((group) => [group.id, group]));
  const counts = new Map<string, number>();
  for (const [, standIn] of layout.hidden) counts.set(standIn, (counts.get(standIn) ?? 0) + 1);
  return layout.cards.flatMap(({ id, node, box, reports, isOffRating }): readonly SceneNode[] => {
    const off = isOffRating === true ? { isOffRating } : {};
    const place = { id, recordId: node, box, folded: counts.get(node) ?? 0, ...off };
    const card = known.get(node);
    if (card !== undefined)
      return [{ ...place, kind: card.kind, card: card.card, canFold: reports > 0, isPlaced: kept.has(node) }];
    const group = groups.get(node);
    if (group === undefined || !folded.includes(node)) return [];
    const words = groupWords(group);
    const mix = attitudeMix(group.members, (id) => known.get(id)?.card);
    return [{ ...place, kind: 'collapsed', card: groupCard(words), mix, canFold: true, isPlaced: false }];
  });
}

function sceneGroup(group: LayoutGroup, { folded, groupWords }: SceneInput): SceneGroup {
  const { id, shape, sort, box } = group;
  const canFold = sort === 'department' || sort === 'region';
  return { id, shape, box, ...groupWords(group), canFold, isFolded: folded.includes(id) };
}

/** A folded group as a card: its name and how many stand behind it. */
function groupCard({ title, note }: GroupWords): CardFacts {
  return { ...EMPTY_FACTS, name: title, title: note };
}

/** A card about which nothing is known. */
export const EMPTY_FACTS: CardFacts = {
  name: '',
  title: '',
  roles: [],
  attitude: null,
  attitudeText: '',
  level: null,
  target: null,
  isCapped: false,
  influence: null,
  contactText: '',
  isContactLate: false,
  rivals: [],
  isKey: false,
  isCovered: false,
  isCoach: false,
  outside: null,
  stability: '',
  change: null,
};
