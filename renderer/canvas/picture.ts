import type { Box } from '../../shared/figure/map/scene.ts';
import type { Brush } from './mark-painter.ts';
import type { Size, Viewport } from './viewport.ts';

/** A bitmap beside the screen that holds a part of the map at one scale. */
export type Picture = {
  readonly canvas: OffscreenCanvas;
  readonly brush: OffscreenCanvasRenderingContext2D;
  /** The part of the map that it holds. */
  area: Box;
  /** Device pixels for a unit of the map. */
  scale: number;
};

/**
 * A bitmap that is kept in memory: software painting is finished slice by slice, where a bitmap of the graphics card
 * would put it off to the first frame that shows it. Null where there is no canvas.
 */
export function createPicture(): Picture | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const canvas = new OffscreenCanvas(1, 1);
  const brush = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  return brush === null ? null : { canvas, brush, area: { x: 0, y: 0, width: 0, height: 0 }, scale: 1 };
}

/** Makes the picture hold the area at the scale, on a blank ground, with its brush in units of the map. */
export function aim(picture: Picture, area: Box, scale: number, ground: string): void {
  const { canvas, brush } = picture;
  // Whole pixels, so that the picture is copied to the screen without being blurred.
  const left = Math.floor(area.x * scale);
  const top = Math.floor(area.y * scale);
  const width = Math.max(1, Math.ceil(area.width * scale) + 1);
  const height = Math.max(1, Math.ceil(area.height * scale) + 1);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  picture.area = { x: left / scale, y: top / scale, width: width / scale, height: height / scale };
  picture.scale = scale;
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.fillStyle = ground;
  brush.fillRect(0, 0, width, height);
  brush.setTransform(scale, 0, 0, scale, -left, -top);
}

/** Finishes what was painted so far, so that its cost falls into this slice and not into a later frame. */
export function settle({ brush }: Picture): void {
  brush.getImageData(0, 0, 1, 1);
}

/** Copies the picture to where its area lies on the screen. `ratio` = device pixels for a CSS pixel. */
export function blit(brush: Brush, { canvas, area, scale }: Picture, view: Viewport, ratio: number): void {
  const shown = view.zoom * ratio;
  const left = Math.round((view.x + area.x * view.zoom) * ratio);
  const top = Math.round((view.y + area.y * view.zoom) * ratio);
  if (Math.abs(shown - scale) < 1e-6) {
    brush.drawImage(canvas, left, top);
    return;
  }
  brush.imageSmoothingEnabled = true;
  brush.imageSmoothingQuality = 'low';
  brush.drawImage(canvas, left, top, area.width * shown, area.height * shown);
}

/** Gives the memory back; the picture can be aimed anew. */
export function release({ canvas }: Picture): void {
  canvas.width = 1;
  canvas.height = 1;
}

/** Longest side in device px of a picture of the whole map. */
const OVERVIEW = 1_400;

/** Scale at which the whole map fits an overview. */
export function overviewScale(bounds: Size): number {
  return Math.min(1, OVERVIEW / Math.max(1, bounds.width, bounds.height));
}
