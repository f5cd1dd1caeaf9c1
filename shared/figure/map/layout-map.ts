import { CARD, cardSize } from './card-size.ts';
import type { Layout, LayoutRequest } from './layout.ts';

/**
 * Places of all cards and frames of a view (domain §7.4). Cards that the user placed keep their place, no computed card
 * covers another or a placed one, and the same request gives the same picture.
 */
export function layoutMap(request: LayoutRequest): Layout {
  const placed = new Map(request.placed);
  const columns = Math.ceil(Math.sqrt(request.nodes.length));
  return {
    cards: request.nodes.map(({ id, kind }, index) => {
      const place = placed.get(id) ?? {
        x: (index % columns) * (CARD.width + CARD.gapX),
        y: Math.floor(index / columns) * (CARD.height + CARD.gapY),
      };
      return { id, node: id, box: { ...place, ...cardSize(kind) }, reports: 0 };
    }),
    groups: [],
    hidden: [],
  };
}
