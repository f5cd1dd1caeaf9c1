import type { Point } from '../../shared/figure/svg.ts';
import { panned, type Viewport, zoomedAt } from './viewport.ts';

/** Milliseconds of a move by button or key. */
const GLIDE = 180;

/** Where the map lies on the screen, and the gliding there when a button or key asks for it. */
export class ViewMotion {
  view: Viewport = { x: 0, y: 0, zoom: 1 };
  /** The last change of the view changed its zoom. */
  isZooming = false;
  private glide: { readonly from: Viewport; readonly to: Viewport; readonly start: number } | null = null;
  private readonly onChange: (view: Viewport) => void;

  constructor(onChange: (view: Viewport) => void) {
    this.onChange = onChange;
  }

  /** Where a running glide ends, else where the map lies. */
  get goal(): Viewport {
    return this.glide?.to ?? this.view;
  }

  /** At once. */
  jump(view: Viewport): void {
    this.glide = null;
    this.move(view);
  }

  pan(by: Point): void {
    this.jump(panned(this.view, by.x, by.y));
  }

  zoom(at: Point, factor: number): void {
    this.jump(zoomedAt(this.view, at, factor));
  }

  /** Smoothly, unless the user wants no motion. */
  glideTo(view: Viewport): void {
    if (isCalm()) this.jump(view);
    else {
      this.glide = { from: this.view, to: view, start: performance.now() };
      this.move(this.view);
    }
  }

  zoomSmoothly(at: Point, factor: number): void {
    this.glideTo(zoomedAt(this.goal, at, factor));
  }

  /** A step of the glide; true while it goes on. */
  step(now: number): boolean {
    if (this.glide === null) return false;
    const { from, to, start } = this.glide;
    const part = Math.min(1, Math.max(0, (now - start) / GLIDE));
    const eased = 1 - (1 - part) ** 3;
    const between = (a: number, b: number) => a + (b - a) * eased;
    if (part === 1) this.glide = null;
    this.move(
      part === 1
        ? to
        : { x: between(from.x, to.x), y: between(from.y, to.y), zoom: between(from.zoom, to.zoom) },
    );
    return this.glide !== null;
  }

  stop(): void {
    this.glide = null;
  }

  private move(view: Viewport): void {
    this.isZooming = view.zoom !== this.view.zoom || (this.isZooming && this.glide !== null);
    this.view = view;
    this.onChange(view);
  }
}

function isCalm(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
