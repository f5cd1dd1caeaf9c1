import { isTie } from '../../shared/figure/map/faint-edges.ts';
import { layoutMap } from '../../shared/figure/map/layout-map.ts';
import { drawnMap } from './drawn-map.ts';
import type { LayoutAnswer, LayoutMessage } from './layout-client.ts';

/** From so many cards on, the first picture has no ties yet: finding their ways takes longer than all the rest. */
const MANY = 200;

/** Runs beside the page, so that laying out thousands of cards and lines never holds up a frame. */
addEventListener('message', ({ data: { number, order, isFirst } }: MessageEvent<LayoutMessage>) => {
  const layout = layoutMap(order.request);
  const answer = (edges: typeof order.edges, isLast: boolean) => {
    const drawn = drawnMap({ ...order, edges }, layout);
    postMessage({ number, drawn, isLast } satisfies LayoutAnswer);
  };
  if (isFirst && order.request.nodes.length >= MANY)
    answer(
      order.edges.filter((edge) => !isTie(order.request, edge)),
      false,
    );
  answer(order.edges, true);
});
