/** Width and height up to which a picture fills one slide with its cards at their natural size. */
const SLIDE = { width: 1600, height: 900 } as const;
/** Below this width, in units of its own, a title or legend would be cut or broken too often. */
const LEAST_ROOM = 800;

/**
 * How much larger than on a small map title, legend and note are drawn, so that they can be read when all of the picture
 * stands on one slide; at least 1, and never so large that a narrow picture has no room for them. Sizes in pixels.
 */
export function furnitureScale(width: number, height: number): number {
  const shrunk = Math.max(width / SLIDE.width, height / SLIDE.height);
  return Math.max(1, Math.min(shrunk, width / LEAST_ROOM));
}
