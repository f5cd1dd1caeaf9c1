import { layoutMap } from '../../shared/figure/map/layout-map.ts';
import type { LayoutAnswer, LayoutOrder } from './layout-client.ts';

/** Runs beside the page, so that laying out thousands of cards never holds up a frame. */
addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const answer: LayoutAnswer = { number: data.number, layout: layoutMap(data.request) };
  postMessage(answer);
});
