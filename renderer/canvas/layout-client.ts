import { type DrawnMap, drawnMap, type LayoutOrder } from './drawn-map.ts';

/** Up to so many cards are laid out at once: it takes less than a frame, and the picture never lags behind. */
const FEW = 80;

/** `isFirst`: nothing is on the screen yet. */
export type LayoutMessage = {
  readonly number: number;
  readonly order: LayoutOrder;
  readonly isFirst: boolean;
};
/** Only the last answer to an order has every line. */
export type LayoutAnswer = {
  readonly number: number;
  readonly drawn: Omit<DrawnMap, 'order'>;
  readonly isLast: boolean;
};

/** A worker that waits for a map: started ahead, or left by the map before. */
let spare: Worker | null = null;
let wasStarted = false;

/** Starts the worker ahead, so that the first large map need not wait for it. */
export function prepareLayout(): void {
  if (!wasStarted && typeof Worker !== 'undefined') spare = startWorker();
}

function startWorker(): Worker {
  wasStarted = true;
  return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
}

/** Lays maps out, large ones in a worker of its own; an answer that was overtaken by a newer order is dropped. */
export class LayoutClient {
  private worker: Worker | null = null;
  private number = 0;
  /** The newest order that the worker has finished. */
  private finished = 0;
  private order: LayoutOrder | null = null;
  private readonly onDrawn: (drawn: DrawnMap) => void;

  constructor(onDrawn: (drawn: DrawnMap) => void) {
    this.onDrawn = onDrawn;
  }

  ask(order: LayoutOrder): void {
    const isFirst = this.order === null;
    this.number += 1;
    this.order = order;
    if (order.request.nodes.length <= FEW || typeof Worker === 'undefined') {
      this.finished = this.number;
      this.onDrawn({ order, ...drawnMap(order) });
    } else this.start().postMessage({ number: this.number, order, isFirst } satisfies LayoutMessage);
  }

  /** Leaves the worker to the next map when it is idle, else ends it. */
  close(): void {
    const { worker } = this;
    this.worker = null;
    this.order = null;
    if (worker === null) return;
    worker.onmessage = null;
    if (spare === null && this.finished === this.number) spare = worker;
    else worker.terminate();
  }

  private start(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = spare ?? startWorker();
    spare = null;
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.isLast) this.finished = Math.max(this.finished, data.number);
      if (data.number === this.number && this.order !== null)
        this.onDrawn({ order: this.order, ...data.drawn });
    };
    this.worker = worker;
    return worker;
  }
}
