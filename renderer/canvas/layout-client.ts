import type { Layout, LayoutRequest } from '../../shared/figure/map/layout.ts';
import { layoutMap } from '../../shared/figure/map/layout-map.ts';

/** Up to so many cards are laid out at once: it takes less than a frame, and the picture never lags behind. */
const FEW = 80;

export type LayoutOrder = { readonly number: number; readonly request: LayoutRequest };
export type LayoutAnswer = { readonly number: number; readonly layout: Layout };

/** Lays maps out, large ones in a worker of its own; an answer that was overtaken by a newer request is dropped. */
export class LayoutClient {
  private worker: Worker | null = null;
  private number = 0;
  private readonly onLayout: (layout: Layout) => void;

  constructor(onLayout: (layout: Layout) => void) {
    this.onLayout = onLayout;
  }

  ask(request: LayoutRequest): void {
    this.number += 1;
    if (request.nodes.length <= FEW || typeof Worker === 'undefined') this.onLayout(layoutMap(request));
    else this.start().postMessage({ number: this.number, request } satisfies LayoutOrder);
  }

  /** Ends the worker; the next request starts another. */
  close(): void {
    this.number += 1;
    this.worker?.terminate();
    this.worker = null;
  }

  private start(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.number === this.number) this.onLayout(data.layout);
    };
    this.worker = worker;
    return worker;
  }
}
