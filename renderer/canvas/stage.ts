import { type Box, detailAt } from '../../shared/figure/map/scene.ts';
import { common, grown, touches } from './box.ts';
import { Layer } from './layer.ts';
import { type Live, NOTHING_LIVE, paintLive, paintMoved } from './live-painter.ts';
import type { Brush } from './mark-painter.ts';
import { overviewScale } from './picture.ts';
import type { SceneIndex } from './scene-index.ts';
import { type Drawing, scenePainting } from './scene-painter.ts';
import { ViewMotion } from './view-motion.ts';
import { type Size, sightOf, type Viewport } from './viewport.ts';

/** px around the view: painted ahead, painted anew at rest when less is there, painted anew in motion. */
const MARGIN = 360;
const EARLY = 60;
const HALF = 180;
/** Milliseconds without a move after which a gesture rests. */
const REST = 140;
/** Milliseconds of painting in a frame: while something moves, while nothing does, before anything is shown. */
const WORK = { moving: 6, resting: 14, first: 64 } as const;
/** Room in map units for what reaches out of the frame of the map. */
const AIR = 60;

type Events = {
  /** The map lies elsewhere on the screen. */
  readonly onView: (view: Viewport) => void;
  /** It stays there for now. */
  readonly onRest: () => void;
  /** What is in sight has been painted, for the first time or anew. */
  readonly onPainted: () => void;
};

/**
 * The map on the screen. What stands still is painted once into a picture larger than the view and copied in each frame;
 * a second, small picture of everything fills in while the view runs ahead of it; what lives is painted on top.
 */
export class Stage {
  readonly motion: ViewMotion;
  private readonly brush: Brush | null;
  private readonly layer = new Layer((brush, area, scale) =>
    this.painting(brush, area, scale / this.ratio, true),
  );
  private readonly overview = new Layer((brush, area, scale) => this.painting(brush, area, scale, false));
  private index: SceneIndex | null = null;
  /** The same cards with more lines, until their first picture is finished. */
  private next: SceneIndex | null = null;
  private drawing: Drawing | null = null;
  private live: Live = NOTHING_LIVE;
  private without: ReadonlySet<string> = new Set();
  /** The scene on which cards were being moved, and those cards until the picture below shows them. */
  private movedOn: SceneIndex | null = null;
  private lingering: { readonly index: SceneIndex; readonly moved: NonNullable<Live['moved']> } | null = null;
  private size: Size = { width: 1, height: 1 };
  private ratio = 1;
  private frame: number | null = null;
  private restTimer: ReturnType<typeof setTimeout> | null = null;
  private isResting = true;
  private readonly canvas: HTMLCanvasElement;
  private readonly onPainted: () => void;
  private wasPainted = false;

  constructor(canvas: HTMLCanvasElement, { onView, onRest, onPainted }: Events) {
    this.onPainted = onPainted;
    this.canvas = canvas;
    this.brush = canvas.getContext('2d', { alpha: false });
    this.motion = new ViewMotion((view) => {
      onView(view);
      if (this.restTimer !== null) clearTimeout(this.restTimer);
      this.isResting = false;
      this.restTimer = setTimeout(() => {
        this.isResting = true;
        onRest();
        this.request();
      }, REST);
      this.request();
    });
  }

  /** False where there is no canvas. */
  get canPaint(): boolean {
    return this.brush !== null;
  }

  /** Size of the view in CSS px, and device px for one of them. */
  resize(size: Size, ratio: number): void {
    if (size.width === this.size.width && size.height === this.size.height && ratio === this.ratio) return;
    this.size = size;
    this.ratio = ratio;
    this.canvas.width = Math.round(size.width * ratio);
    this.canvas.height = Math.round(size.height * ratio);
    // In whole pixels of the screen: stretched to a fraction more, every letter would be blurred.
    this.canvas.style.width = `${this.canvas.width / ratio}px`;
    this.canvas.style.height = `${this.canvas.height / ratio}px`;
    // A canvas of another size is blank, so what there is is copied at once; painting more waits for the next frame.
    this.render(performance.now(), 'copy');
  }

  show(index: SceneIndex): void {
    const isSame = index.scene.view === this.index?.scene.view && index.hasCardsOf(this.index);
    if (isSame && this.canPaint && !this.wasPainted && this.layer.isEmpty) this.next = index;
    else this.replace(index);
  }

  dress(drawing: Drawing): void {
    this.drawing = drawing;
    this.repaint();
  }

  setLive(live: Live): void {
    const without = live.moved?.ids ?? new Set<string>();
    const isSame = without.size === this.without.size && [...without].every((id) => this.without.has(id));
    const before = this.live.moved;
    if (before !== null && live.moved === null && this.movedOn !== null) {
      // Saved: the new picture has them there. Given up: they belong where they were.
      const by = this.movedOn === this.index ? { x: 0, y: 0 } : before.by;
      this.lingering = { index: this.movedOn, moved: { ids: before.ids, by } };
    }
    if (live.moved !== null) this.movedOn = this.index;
    this.live = live;
    this.without = without;
    if (!isSame) this.layer.invalidate();
    this.request();
  }

  /** Gives back bitmaps and timers; nothing is painted afterwards. */
  destroy(): void {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    if (this.restTimer !== null) clearTimeout(this.restTimer);
    this.motion.stop();
    this.layer.release();
    this.overview.release();
    this.canvas.width = 1;
    this.canvas.height = 1;
  }

  private replace(index: SceneIndex): void {
    this.next = null;
    this.index = index;
    this.repaint();
  }

  private repaint(): void {
    this.layer.invalidate();
    this.overview.invalidate();
    this.request();
  }

  private request(): void {
    this.frame ??= requestAnimationFrame((now) => {
      this.frame = null;
      this.render(now);
    });
  }

  private render(now: number, deed: 'paint' | 'copy' = 'paint'): void {
    const { brush, index, drawing } = this;
    if (brush === null || drawing === null) return;
    brush.setTransform(1, 0, 0, 1, 0, 0);
    brush.fillStyle = drawing.theme.background;
    brush.fillRect(0, 0, this.size.width * this.ratio, this.size.height * this.ratio);
    // Until the map is laid out its ground stands there: a canvas on which nothing was painted is black.
    if (index === null) return;
    if (this.motion.step(now)) this.request();
    const { view } = this.motion;
    const bounds = grown(index.scene.bounds, AIR);
    const sight = sightOf(view, this.size);
    const part = common(sight, bounds);
    const scale = view.zoom * this.ratio;
    if (deed === 'copy' || this.paintAhead(bounds)) this.request();
    if (!this.layer.fits(part, scale)) this.overview.blit(brush, view, this.ratio);
    this.layer.blit(brush, view, this.ratio);
    brush.setTransform(scale, 0, 0, scale, view.x * this.ratio, view.y * this.ratio);
    const ground = { index, drawing, zoom: view.zoom, detail: detailAt(view.zoom), sight };
    const isPainted = this.layer.holds(part, scale);
    if (isPainted) this.lingering = null;
    if (isPainted && !this.wasPainted) this.onPainted();
    this.wasPainted = isPainted;
    if (isPainted && this.next !== null) this.replace(this.next);
    if (this.lingering !== null)
      paintMoved(brush, this.lingering.moved, { ...ground, index: this.lingering.index });
    paintLive(brush, this.live, ground);
  }

  /** Some of the painting that is to be done; true while there is more. */
  private paintAhead(bounds: Box): boolean {
    const { isResting } = this;
    const { view, isZooming } = this.motion;
    const scale = view.zoom * this.ratio;
    const ground = this.drawing?.theme.background ?? '';
    const near = common(sightOf(view, this.size, EARLY), bounds);
    if ((isResting || !isZooming || this.layer.isEmpty) && touches(near, bounds)) {
      const ahead = common(sightOf(view, this.size, MARGIN), bounds);
      // At first only what is in sight, because somebody waits for it; at rest all that a pan may need.
      if (this.layer.isEmpty) this.layer.want(near, near, scale, ground);
      else
        this.layer.want(
          isResting && this.layer.holds(near, scale) ? common(sightOf(view, this.size, HALF), bounds) : near,
          ahead,
          scale,
          ground,
        );
    }
    const budget = this.layer.isEmpty ? WORK.first : isResting ? WORK.resting : WORK.moving;
    const clock = () => performance.now();
    if (this.layer.work(budget, clock)) return true;
    if (this.layer.holds(bounds, scale)) return false;
    this.overview.want(bounds, bounds, overviewScale(bounds), ground);
    return this.overview.work(budget, clock);
  }

  private painting(brush: Brush, area: Box, zoom: number, hasLabels: boolean): Iterator<void> {
    const { index, drawing } = this;
    if (index === null || drawing === null) return [][Symbol.iterator]();
    const labelled = hasLabels ? zoom : null;
    const detail = detailAt(zoom);
    return scenePainting(brush, { index, drawing, area, detail, without: this.without, zoom: labelled });
  }
}
