import type { Point } from '../svg.ts';
import { gridOf } from './bands.ts';
import { CARD, cardSize, FRAME } from './card-size.ts';
import type { Forest } from './forest.ts';
import { boxAround, grown } from './geometry.ts';
import type { LayoutCard, LayoutGroup, LayoutNode } from './layout.ts';
import type { Gaps } from './pack-columns.ts';
import { packTree } from './pack-tree.ts';
import type { Box } from './scene.ts';

export const CARD_GAPS: Gaps = { x: CARD.gapX, y: CARD.gapY, stack: CARD.stackGap, branch: 26, rail: 20 };
/** Width to height that a map fills best in a window: wider than a page, because the page's heads take height. */
export const RATIO = 2.1;

export type Drawn = { readonly cards: readonly LayoutCard[]; readonly groups: readonly LayoutGroup[] };

/** The organization as trees; who stands below nobody and above nobody stands in a band of his own (domain §7.4). */
export function treeLayout({ shown, chiefs, reports }: Forest): Drawn {
  const isAlone = ({ id }: LayoutNode) => chiefs.get(id) === null && (reports.get(id) ?? 0) === 0;
  const hung = shown.filter((node) => !isAlone(node));
  const alone = shown.filter(isAlone);
  // Without any reporting line there is nothing beside which to stand.
  if (hung.length === 0) return looseCards(alone);
  const cards = fromFirstRoot(cardsOf(hung, chiefs, reports), chiefs);
  const bands = bandsBeside(alone, boxAround(cards.map(({ box }) => box)));
  return { cards: [...cards, ...bands.cards], groups: bands.groups };
}

/** The first root stands at 0, 0, so that what the user placed keeps its distance to it when the tree grows. */
function fromFirstRoot(
  cards: readonly LayoutCard[],
  chiefs: ReadonlyMap<string, string | null>,
): readonly LayoutCard[] {
  const away = cards.find(({ id }) => (chiefs.get(id) ?? null) === null)?.box.x ?? 0;
  return cards.map((card) => ({ ...card, box: { ...card.box, x: card.box.x - away } }));
}

/** Cards of a forest from 0, 0 on. */
export function cardsOf(
  nodes: readonly LayoutNode[],
  chiefs: ReadonlyMap<string, string | null>,
  reports: ReadonlyMap<string, number>,
  ratio = RATIO,
): readonly LayoutCard[] {
  const known = new Set(nodes.map(({ id }) => id));
  const parent = (id: string) => {
    const chief = chiefs.get(id) ?? null;
    return chief !== null && known.has(chief) ? chief : null;
  };
  const items = nodes.map(({ id, kind }) => ({ id, ...cardSize(kind), parent: parent(id) }));
  const places = packTree(items, CARD_GAPS, ratio);
  return items.map(({ id, width, height }) => {
    const { x, y }: Point = places.get(id) ?? { x: 0, y: 0 };
    return { id, node: id, box: { x, y, width, height }, reports: reports.get(id) ?? 0 };
  });
}

function looseCards(nodes: readonly LayoutNode[]): Drawn {
  const columns = Math.max(1, Math.round(Math.sqrt((nodes.length * RATIO * CARD.height) / CARD.width)));
  return { cards: gridOf(nodes, { x: 0, y: 0 }, columns), groups: [] };
}

/** Frames below the trees, or beside them when they are narrow: people outside the customer, and those without a boss. */
function bandsBeside(alone: readonly LayoutNode[], tree: Box): Drawn {
  const cards: LayoutCard[] = [];
  const groups: LayoutGroup[] = [];
  const isBelow = tree.width >= tree.height;
  let x = tree.x + FRAME.padding + (isBelow ? 0 : tree.width + 2 * CARD.gapX);
  const y = tree.y + FRAME.title + (isBelow ? tree.height + CARD.gapY : 0);
  for (const key of ['unplaced', 'outside'] as const) {
    const own = alone.filter(({ isOutside }) => isOutside === (key === 'outside'));
    if (own.length === 0) continue;
    const share = own.length / alone.length;
    const room = isBelow
      ? Math.max(tree.width * share, 3 * CARD.width)
      : Math.max(2, Math.sqrt(own.length)) * CARD.width;
    const band = gridOf(
      own,
      { x, y },
      Math.max(1, Math.min(own.length, Math.floor(room / (CARD.width + CARD.gapX)))),
    );
    const inner = boxAround(band.map(({ box }) => box));
    cards.push(...band);
    groups.push({
      ...{ id: `outside ${key}`, sort: 'outside', shape: 'frame', key, title: '', note: '' },
      box: framed(inner),
      members: own.map(({ id }) => id),
    });
    x += inner.width + 2 * FRAME.padding + CARD.gapX;
  }
  return { cards, groups };
}

/** A frame with room for its title around a box. */
export function framed(inner: Box): Box {
  const { x, y, width, height } = grown(inner, FRAME.padding);
  return {
    x,
    y: y - FRAME.title + FRAME.padding / 2,
    width,
    height: height + FRAME.title - FRAME.padding / 2,
  };
}
