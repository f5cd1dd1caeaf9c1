import { drawnMap } from './drawn-map.ts';
import type { LayoutAnswer, LayoutMessage } from './layout-client.ts';

/** Runs beside the page, so that laying out thousands of cards and lines never holds up a frame. */
addEventListener('message', ({ data }: MessageEvent<LayoutMessage>) => {
  const answer: LayoutAnswer = { number: data.number, drawn: drawnMap(data.order) };
  postMessage(answer);
});
