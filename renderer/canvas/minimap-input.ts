import type { Point } from '../../shared/figure/svg.ts';
import { isInside } from './box.ts';
import { type Minimap, sightOn } from './minimap.ts';
import type { ViewMotion } from './view-motion.ts';
import { centredOn, type Size, toMap } from './viewport.ts';

type Host = {
  readonly motion: ViewMotion;
  /** Null while nothing is drawn. */
  readonly minimap: () => Minimap | null;
  /** Size of the view in px. */
  readonly size: () => Size;
  /** The view is moved by hand. */
  readonly onTouched: () => void;
  readonly onReleased: () => void;
};

const LEFT = 0;

/** A press on the minimap brings its place to the middle of the view; a drag takes the view along. */
export function listenToMinimap(
  element: HTMLElement,
  host: Host,
): { readonly isHeld: () => boolean; readonly stop: () => void } {
  const { motion } = host;
  /** What lies between the pointer and the middle of the view, in map units; null while nothing is held. */
  let grip: Point | null = null;
  const spotOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left - element.clientLeft, y: clientY - top - element.clientTop };
  };
  const middleAt = (event: MouseEvent, minimap: Minimap, by: Point) => {
    const { x, y } = toMap(minimap.view, spotOf(event));
    return centredOn(motion.view, { x: x + by.x, y: y + by.y }, host.size());
  };
  const onDown = (event: PointerEvent) => {
    const minimap = host.minimap();
    if (event.button !== LEFT || minimap === null) return;
    element.setPointerCapture?.(event.pointerId);
    host.onTouched();
    const spot = spotOf(event);
    const size = host.size();
    if (isInside(sightOn(minimap, motion.view, size), spot)) {
      const middle = toMap(motion.view, { x: size.width / 2, y: size.height / 2 });
      const under = toMap(minimap.view, spot);
      grip = { x: middle.x - under.x, y: middle.y - under.y };
    } else {
      grip = { x: 0, y: 0 };
      motion.glideTo(middleAt(event, minimap, grip));
    }
  };
  const onMove = (event: PointerEvent) => {
    const minimap = host.minimap();
    if (grip !== null && minimap !== null) motion.jump(middleAt(event, minimap, grip));
  };
  const onUp = () => {
    if (grip === null) return;
    grip = null;
    host.onReleased();
  };
  // The card that has the focus keeps it.
  const onMouseDown = (event: MouseEvent) => event.preventDefault();
  const listeners = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['lostpointercapture', onUp],
    ['mousedown', onMouseDown],
  ] as const;
  for (const [name, listener] of listeners) element.addEventListener(name, listener as EventListener);
  return {
    isHeld: () => grip !== null,
    stop: () => {
      for (const [name, listener] of listeners) element.removeEventListener(name, listener as EventListener);
    },
  };
}
