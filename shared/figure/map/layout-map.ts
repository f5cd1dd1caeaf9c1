import type { Point } from '../svg.ts';
import { partnerCards } from './bands.ts';
import { forestOf } from './forest.ts';
import { keepPlaced } from './free-place.ts';
import type { Layout, LayoutRequest } from './layout.ts';
import { groupLayout } from './layout-groups.ts';
import { lanesLayout } from './layout-lanes.ts';
import { powerLayout } from './layout-power.ts';
import { treeLayout } from './layout-tree.ts';
import { contradictions } from './power-contradiction.ts';

/**
 * Places of all cards and frames of a view (domain §7.4). Cards that the user placed keep their place, no computed card
 * covers another or a placed one, and the same request gives the same picture. A node given twice counts once; cycles
 * and unknown chiefs make roots; a place that is no number is ignored.
 */
export function layoutMap(request: LayoutRequest): Layout {
  const computed = computedLayout(request);
  const placed: ReadonlyMap<string, Point> = request.view === 'lanes' ? new Map() : new Map(request.placed);
  const partners = partnerCards(request, computed);
  const kept = keepPlaced([...computed.cards, ...partners], placed);
  const boxes = new Map(kept.map(({ id, box }) => [id, box]));
  const cards = [...computed.cards, ...partners].map((card) => ({
    ...card,
    box: boxes.get(card.id) ?? card.box,
  }));
  if (request.view !== 'power') return { ...computed, cards };
  const off = contradictions(cards, computed.groups, request.nodes, (id) => placed.has(id));
  return {
    ...computed,
    cards: cards.map((card) => (off.has(card.id) ? { ...card, isOffRating: true } : card)),
  };
}

function computedLayout(request: LayoutRequest): Layout {
  if (request.view === 'power') return { ...powerLayout(request.nodes), hidden: [] };
  if (request.view === 'lanes') return { ...lanesLayout(request), hidden: [] };
  const folded = new Set(request.folded);
  const forest = forestOf(request.nodes, folded);
  if (request.grouping !== 'none') return groupLayout(forest, request.grouping, folded);
  return { ...treeLayout(forest), hidden: forest.hidden };
}
