import { CARD, cardSize, SMALL_CARD } from './card-size.ts';
import { boxAround, centreOf } from './geometry.ts';
import type { Layout, LayoutCard, LayoutNode, LayoutRequest } from './layout.ts';
import type { Box } from './scene.ts';

/** Free space between the drawing and a band beside it. */
const BAND_GAP = 72;

/** Cards in rows of so many from the corner on. */
export function gridOf(
  nodes: readonly LayoutNode[],
  corner: { readonly x: number; readonly y: number },
  columns: number,
): readonly LayoutCard[] {
  return nodes.map(({ id, kind }, index) => {
    const x = corner.x + (index % columns) * (CARD.width + CARD.gapX);
    const y = corner.y + Math.floor(index / columns) * (CARD.height + CARD.stackGap);
    return { id, node: id, box: { x, y, ...cardSize(kind) }, reports: 0 };
  });
}

/** Rivals in a band at the left, our people in one at the right: against and for us, as in the power map. */
export function partnerCards(
  request: LayoutRequest,
  { cards, groups }: Pick<Layout, 'cards' | 'groups'>,
): readonly LayoutCard[] {
  const frame = boxAround([...cards, ...groups].map(({ box }) => box));
  const heights = tieHeights(request, cards);
  const band = (kind: LayoutNode['kind'], side: 'left' | 'right') => {
    const nodes = [
      ...new Map(request.nodes.filter((node) => node.kind === kind).map((node) => [node.id, node])).values(),
    ];
    const middle = frame.y + frame.height / 2;
    const sorted = nodes
      .map((node) => ({ node, y: heights.get(node.id) ?? middle }))
      .sort((a, b) => a.y - b.y)
      .map(({ node }) => node);
    return columnsBeside(sorted, frame, side);
  };
  return [...band('rival', 'left'), ...band('colleague', 'right')];
}

/** Columns no higher than the drawing (but of six at least), centred beside it. */
function columnsBeside(
  nodes: readonly LayoutNode[],
  frame: Box,
  side: 'left' | 'right',
): readonly LayoutCard[] {
  const pitch = SMALL_CARD.height + SMALL_CARD.gap;
  const fit = Math.max(6, Math.floor(frame.height / pitch));
  const columns = Math.ceil(nodes.length / fit);
  const perColumn = Math.ceil(nodes.length / Math.max(1, columns));
  const spread = Math.min(3 * pitch, Math.max(pitch, frame.height / Math.max(1, perColumn)));
  return nodes.map(({ id }, index) => {
    const column = Math.floor(index / perColumn);
    const inColumn = Math.min(perColumn, nodes.length - column * perColumn);
    const away = BAND_GAP + column * (SMALL_CARD.width + 28);
    const x = side === 'left' ? frame.x - away - SMALL_CARD.width : frame.x + frame.width + away;
    const top = frame.y + (frame.height - (inColumn - 1) * spread - SMALL_CARD.height) / 2;
    const y = Math.round(top + (index % perColumn) * spread);
    return { id, node: id, box: { x, y, width: SMALL_CARD.width, height: SMALL_CARD.height }, reports: 0 };
  });
}

/** Mean height of the people that a partner has ties with. */
function tieHeights(request: LayoutRequest, cards: readonly LayoutCard[]): ReadonlyMap<string, number> {
  const boxes = new Map(cards.map(({ node, box }) => [node, box]));
  const sums = new Map<string, { sum: number; count: number }>();
  for (const [partner, person] of request.ties ?? []) {
    const box = boxes.get(person);
    if (box === undefined) continue;
    const before = sums.get(partner) ?? { sum: 0, count: 0 };
    sums.set(partner, { sum: before.sum + centreOf(box).y, count: before.count + 1 });
  }
  return new Map([...sums].map(([id, { sum, count }]) => [id, sum / count]));
}
