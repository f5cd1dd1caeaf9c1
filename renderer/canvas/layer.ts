import type { Box } from '../../shared/figure/map/scene.ts';
import { contains } from './box.ts';
import type { Brush } from './mark-painter.ts';
import { aim, blit, createPicture, type Picture, release, settle } from './picture.ts';
import type { Viewport } from './viewport.ts';

/** Paints a part of the map, item by item. */
export type Painting = (brush: Brush, area: Box, scale: number) => Iterator<void>;

/** Items that are painted between two looks at the clock. */
const ITEMS = 12;

/**
 * A part of the map painted once and then only copied. A new picture is painted in slices beside the one that is shown
 * and takes its place when it is finished, so that neither panning nor a change ever waits for painting.
 */
export class Layer {
  private shown: Picture | null = null;
  private spare: Picture | null = null;
  private job: { readonly picture: Picture; readonly items: Iterator<void> } | null = null;
  private isStale = false;
  private readonly paint: Painting;
  private readonly create: () => Picture | null;

  constructor(paint: Painting, create: () => Picture | null = createPicture) {
    this.paint = paint;
    this.create = create;
  }

  /** What is shown no longer holds; it stays until the next one is finished. */
  invalidate(): void {
    this.isStale = true;
    this.drop();
  }

  /** True when the picture shows this part at this scale as it is now. */
  holds(part: Box, scale: number): boolean {
    return !this.isStale && this.fits(part, scale);
  }

  /** True when the picture shows this part at this scale, be it as it was before the last change. */
  fits(part: Box, scale: number): boolean {
    return this.shown !== null && isAt(this.shown, part, scale);
  }

  get isEmpty(): boolean {
    return this.shown === null;
  }

  /** Begins to paint `area` unless `part` of it is there or being painted already. */
  want(part: Box, area: Box, scale: number, ground: string): void {
    if (this.holds(part, scale)) {
      this.drop();
      return;
    }
    if (this.job !== null && isAt(this.job.picture, part, scale)) return;
    this.drop();
    const picture = this.spare ?? this.create();
    if (picture === null) return;
    this.spare = null;
    aim(picture, area, scale, ground);
    this.job = { picture, items: this.paint(picture.brush, picture.area, scale) };
  }

  /** Paints for about so many milliseconds; true while there is more to do. */
  work(milliseconds: number, now: () => number): boolean {
    if (this.job === null) return false;
    const { picture, items } = this.job;
    const until = now() + milliseconds;
    do {
      for (let item = 0; item < ITEMS; item += 1) {
        if (items.next().done !== true) continue;
        settle(picture);
        this.spare = this.shown;
        this.shown = picture;
        this.job = null;
        this.isStale = false;
        return false;
      }
      settle(picture);
    } while (now() < until);
    return true;
  }

  blit(brush: Brush, view: Viewport, ratio: number): void {
    if (this.shown !== null) blit(brush, this.shown, view, ratio);
  }

  /** Gives every bitmap back. */
  release(): void {
    this.drop();
    for (const picture of [this.shown, this.spare]) if (picture !== null) release(picture);
    this.shown = null;
    this.spare = null;
  }

  /** What is being painted is no longer wanted. */
  private drop(): void {
    if (this.job !== null) this.spare = this.job.picture;
    this.job = null;
  }
}

function isAt(picture: Picture, part: Box, scale: number): boolean {
  return Math.abs(picture.scale - scale) < 1e-6 && contains(picture.area, part);
}
