import type { Box } from '../../shared/figure/map/scene.ts';
import type { Point } from '../../shared/figure/svg.ts';
import { BorderRun } from './border-run.ts';
import { type WheelDeed, wheelDeed } from './wheel.ts';

/** What the surface does with the pointer; points are in px from its corner. */
export type PointerHost = {
  readonly down: (at: Point, event: PointerEvent) => void;
  readonly move: (at: Point, isHeld: boolean) => void;
  readonly up: (at: Point) => void;
  /** The pointer is somewhere else, holding nothing. */
  readonly leave: () => void;
  readonly cancel: () => void;
  readonly wheel: (at: Point, deed: WheelDeed) => void;
  readonly pinch: (at: Point, factor: number, by: Point) => void;
  /** Things are being carried: at the border the map runs along. */
  readonly isCarrying: () => boolean;
  readonly runAlong: (by: Point) => void;
  /** Where the map lies, in px; it does not run past its end. */
  readonly content: () => Box;
};

const LEFT = 0;
const MIDDLE = 1;

/** Listens to mouse, pen and fingers on a surface; the answer ends it. */
export function listenToPointer(surface: HTMLElement, host: PointerHost): () => void {
  const held = new Map<number, Point>();
  const border = new BorderRun();
  let frame: number | null = null;
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const run = (now: number) => {
    frame = null;
    const [at] = held.values();
    if (at === undefined || !host.isCarrying()) {
      border.end();
      return;
    }
    const size = { width: surface.clientWidth, height: surface.clientHeight };
    const by = border.step(at, size, host.content(), now);
    if (by.x !== 0 || by.y !== 0) {
      host.runAlong(by);
      host.move(at, true);
    }
    frame = requestAnimationFrame(run);
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== LEFT && event.button !== MIDDLE) return;
    const at = pointOf(event);
    held.set(event.pointerId, at);
    if (held.size > 1) host.cancel();
    else host.down(at, event);
  };
  // Else the middle button begins to scroll the page by itself.
  const onMouseDown = (event: MouseEvent) => {
    if (event.button === MIDDLE) event.preventDefault();
  };
  const onMove = (event: PointerEvent) => {
    const at = pointOf(event);
    const before = held.get(event.pointerId);
    if (before === undefined) {
      if (held.size === 0) host.move(at, false);
      return;
    }
    if (held.size > 1) pinch(held, event.pointerId, at, host);
    held.set(event.pointerId, at);
    if (held.size > 1) return;
    // Taken at the first move, so that a mere click still reaches the button under the pointer.
    if (!surface.hasPointerCapture?.(event.pointerId)) surface.setPointerCapture?.(event.pointerId);
    host.move(at, true);
    if (host.isCarrying()) frame ??= requestAnimationFrame(run);
  };
  const onUp = (event: PointerEvent) => {
    if (!held.delete(event.pointerId)) return;
    if (held.size === 0) host.up(pointOf(event));
  };
  const onCancel = (event: PointerEvent) => {
    if (held.delete(event.pointerId)) host.cancel();
  };
  const onLeave = () => {
    if (held.size === 0) host.leave();
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    host.wheel(pointOf(event), wheelDeed(event));
  };
  surface.addEventListener('pointerdown', onDown);
  surface.addEventListener('mousedown', onMouseDown);
  surface.addEventListener('pointermove', onMove);
  surface.addEventListener('pointerup', onUp);
  surface.addEventListener('pointercancel', onCancel);
  surface.addEventListener('pointerleave', onLeave);
  surface.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    if (frame !== null) cancelAnimationFrame(frame);
    surface.removeEventListener('pointerdown', onDown);
    surface.removeEventListener('mousedown', onMouseDown);
    surface.removeEventListener('pointermove', onMove);
    surface.removeEventListener('pointerup', onUp);
    surface.removeEventListener('pointercancel', onCancel);
    surface.removeEventListener('pointerleave', onLeave);
    surface.removeEventListener('wheel', onWheel);
  };
}

/** Two fingers: the map follows their middle and grows with their distance. */
function pinch(held: ReadonlyMap<number, Point>, moving: number, at: Point, host: PointerHost): void {
  const before = held.get(moving);
  const other = [...held].find(([id]) => id !== moving)?.[1];
  if (before === undefined || other === undefined) return;
  const distance = (a: Point) => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
  const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
  host.pinch(middle, distance(at) / distance(before), { x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 });
}
