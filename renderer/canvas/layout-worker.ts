import { drawnMap, type LayoutOrder } from './drawn-map.ts';
import type { LayoutAnswer, LayoutMessage } from './layout-client.ts';

/** From so many cards on, the first picture has no lines yet: finding their ways takes longer than placing the cards. */
const MANY = 800;
let isFirst = true;

/** Runs beside the page, so that laying out thousands of cards and lines never holds up a frame. */
addEventListener('message', ({ data: { number, order } }: MessageEvent<LayoutMessage>) => {
  const answer = (asked: LayoutOrder) => {
    const drawn: LayoutAnswer = { number, drawn: drawnMap(asked) };
    postMessage(drawn);
  };
  if (isFirst && order.request.nodes.length >= MANY) answer({ ...order, edges: [] });
  isFirst = false;
  answer(order);
});
