import { type DrawnMap, drawnMap, type LayoutOrder } from './drawn-map.ts';

/** Up to so many cards are laid out at once: it takes less than a frame, and the picture never lags behind. */
const FEW = 80;

export type LayoutMessage = { readonly number: number; readonly order: LayoutOrder };
export type LayoutAnswer = { readonly number: number; readonly drawn: Omit<DrawnMap, 'order'> };

/** Lays maps out, large ones in a worker of its own; an answer that was overtaken by a newer order is dropped. */
export class LayoutClient {
  private worker: Worker | null = null;
  private number = 0;
  private order: LayoutOrder | null = null;
  private readonly onDrawn: (drawn: DrawnMap) => void;

  constructor(onDrawn: (drawn: DrawnMap) => void) {
    this.onDrawn = onDrawn;
  }

  ask(order: LayoutOrder): void {
    this.number += 1;
    this.order = order;
    if (order.request.nodes.length <= FEW || typeof Worker === 'undefined') {
      this.onDrawn({ order, ...drawnMap(order) });
    } else this.start().postMessage({ number: this.number, order } satisfies LayoutMessage);
  }

  /** Ends the worker; the next order starts another. */
  close(): void {
    this.number += 1;
    this.worker?.terminate();
    this.worker = null;
  }

  private start(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.number === this.number && this.order !== null)
        this.onDrawn({ order: this.order, ...data.drawn });
    };
    this.worker = worker;
    return worker;
  }
}
