import type { Box } from '../../shared/figure/map/scene.ts';
import type { Point } from '../../shared/figure/svg.ts';

/** Where the map lies on the screen: screen = map × zoom + (x, y), all in CSS pixels. */
export type Viewport = Point & { readonly zoom: number };
export type Size = { readonly width: number; readonly height: number };

/** Smallest and largest zoom that a user reaches. */
export const ZOOM = { least: 0.03, most: 2.5 } as const;
/** Free space in px that is left around a map that fits, and beside a card brought into sight. */
const AIR = 24;
/** Small maps do not become posters. */
const FIT_MOST = 1.2;

export function toMap(view: Viewport, at: Point): Point {
  return { x: (at.x - view.x) / view.zoom, y: (at.y - view.y) / view.zoom };
}

export function toScreen(view: Viewport, at: Point): Point {
  return { x: at.x * view.zoom + view.x, y: at.y * view.zoom + view.y };
}

export function panned(view: Viewport, dx: number, dy: number): Viewport {
  return { x: view.x + dx, y: view.y + dy, zoom: view.zoom };
}

/** Zoomed by the factor, with the point of the map under `at` staying there; the zoom stays within {@link ZOOM}. */
export function zoomedAt(view: Viewport, at: Point, factor: number): Viewport {
  const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, view.zoom * factor));
  const under = toMap(view, at);
  return { x: at.x - under.x * zoom, y: at.y - under.y * zoom, zoom };
}

/** The whole box in the middle of the frame; an empty box or frame gives natural size. */
export function fitted(bounds: Box, frame: Size, least: number = ZOOM.least): Viewport {
  const room = { width: Math.max(1, frame.width - 2 * AIR), height: Math.max(1, frame.height - 2 * AIR) };
  const fits = Math.min(room.width / Math.max(1, bounds.width), room.height / Math.max(1, bounds.height));
  const zoom = Math.min(FIT_MOST, Math.max(least, fits));
  const left = (frame.width - bounds.width * zoom) / 2;
  const top = (frame.height - bounds.height * zoom) / 2;
  // What does not fit is shown from the top, because that is where the chiefs are.
  return { x: left - bounds.x * zoom, y: Math.max(AIR, top) - bounds.y * zoom, zoom };
}

/** The viewport that shows the whole box with the least move; the same one when it is in sight already. */
export function showing(view: Viewport, box: Box, frame: Size): Viewport {
  const at = toScreen(view, box);
  const dx = shiftInto(at.x, box.width * view.zoom, frame.width);
  const dy = shiftInto(at.y, box.height * view.zoom, frame.height);
  return dx === 0 && dy === 0 ? view : panned(view, dx, dy);
}

/** The viewport in which a box that lies below a cover over the frame (px) is beside it, with the least move. */
export function clearOf(view: Viewport, box: Box, cover: Box): Viewport {
  const { x, y } = toScreen(view, box);
  const left = x + box.width * view.zoom + AIR - cover.x;
  const up = y + box.height * view.zoom + AIR - cover.y;
  if (left <= AIR || up <= AIR || x >= cover.x + cover.width || y >= cover.y + cover.height) return view;
  return up <= left ? panned(view, 0, -up) : panned(view, -left, 0);
}

/** The same zoom with a point of the map in the middle of the frame. */
export function centredOn({ zoom }: Viewport, at: Point, frame: Size): Viewport {
  return { x: frame.width / 2 - at.x * zoom, y: frame.height / 2 - at.y * zoom, zoom };
}

function shiftInto(start: number, size: number, room: number): number {
  if (start < 0) return AIR - start;
  return start + size > room ? Math.max(AIR - start, room - AIR - size - start) : 0;
}

/** The part of the map that the frame shows, with a margin in screen px around it. */
export function sightOf(view: Viewport, frame: Size, margin = 0): Box {
  const { x, y } = toMap(view, { x: -margin, y: -margin });
  return {
    x,
    y,
    width: (frame.width + 2 * margin) / view.zoom,
    height: (frame.height + 2 * margin) / view.zoom,
  };
}
