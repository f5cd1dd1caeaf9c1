import { attitudeColor } from '../../shared/figure/map/card-parts.ts';
import type { Box, Scene, SceneGroup, SceneNode } from '../../shared/figure/map/scene.ts';
import type { FigureTheme } from '../../shared/figure/theme.ts';
import { contains, grown } from './box.ts';
import type { Brush } from './mark-painter.ts';
import { type Size, sightOf, toScreen, type Viewport } from './viewport.ts';

/** The whole map on a small picture: how large that is in px, and how the map lies on it. */
export type Minimap = { readonly size: Size; readonly view: Viewport };

/** Sides of the small picture in px. */
const MOST = { width: 180, height: 110 } as const;
const LEAST = { width: 84, height: 52 } as const;
/** Free space in px around the map. */
const AIR = 6;
/** px from the right and the lower border of the frame, above the zoom controls; the style sheet has them too. */
const CORNER = { right: 12, bottom: 44 } as const;
/** px of a frame that has room for it. */
const ROOM = { width: 440, height: 280 } as const;
/** px that a card and the mark of the view take at least. */
const SPECK = 1.4;
const LEAST_MARK = 5;

/** Flat and tall maps get a picture that can still be pressed. */
export function minimapOf({ x, y, width, height }: Box): Minimap {
  const room = { width: MOST.width - 2 * AIR, height: MOST.height - 2 * AIR };
  const zoom = Math.min(1, room.width / Math.max(1, width), room.height / Math.max(1, height));
  const size = {
    width: Math.round(Math.max(LEAST.width, width * zoom + 2 * AIR)),
    height: Math.round(Math.max(LEAST.height, height * zoom + 2 * AIR)),
  };
  const left = (size.width - width * zoom) / 2;
  const top = (size.height - height * zoom) / 2;
  return { size, view: { x: left - x * zoom, y: top - y * zoom, zoom } };
}

/** True while a part of the map is out of sight and the frame has room for a minimap. */
export function needsMinimap(bounds: Box, view: Viewport, frame: Size): boolean {
  const isEmpty = bounds.width === 0 || bounds.height === 0;
  if (isEmpty || frame.width < ROOM.width || frame.height < ROOM.height) return false;
  return !contains(grown(sightOf(view, frame), 1 / view.zoom), bounds);
}

/** Where the minimap lies over the frame, in px; null while none is needed. */
export function minimapBox(bounds: Box, view: Viewport, frame: Size): Box | null {
  if (!needsMinimap(bounds, view, frame)) return null;
  const { width, height } = minimapOf(bounds).size;
  return { x: frame.width - CORNER.right - width, y: frame.height - CORNER.bottom - height, width, height };
}

/** What of the minimap is in sight, in its px; a view beside the map leaves a mark at the border. */
export function sightOn({ size, view: small }: Minimap, view: Viewport, frame: Size): Box {
  const sight = sightOf(view, frame);
  const { x: left, y: top } = toScreen(small, sight);
  const x = clamped(left, 0, size.width - LEAST_MARK);
  const y = clamped(top, 0, size.height - LEAST_MARK);
  const right = clamped(left + sight.width * small.zoom, x + LEAST_MARK, size.width);
  const bottom = clamped(top + sight.height * small.zoom, y + LEAST_MARK, size.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Paints frames and cards as blocks. `ratio` = device px for a CSS px. */
export function paintMinimap(
  brush: Brush,
  scene: Scene,
  { size, view }: Minimap,
  { theme, ratio }: { readonly theme: FigureTheme; readonly ratio: number },
): void {
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.clearRect(0, 0, size.width, size.height);
  for (const group of scene.groups) paintGroup(brush, group, view, theme);
  for (const node of scene.nodes) {
    const { x, y } = toScreen(view, node.box);
    brush.fillStyle = colorOf(node, theme);
    const width = Math.max(SPECK, node.box.width * view.zoom);
    brush.fillRect(x, y, width, Math.max(SPECK, node.box.height * view.zoom));
  }
}

function paintGroup(brush: Brush, { shape, box, isFolded }: SceneGroup, view: Viewport, theme: FigureTheme) {
  if (shape === 'axis' || isFolded) return;
  const { x, y } = toScreen(view, box);
  const [width, height] = [box.width * view.zoom, box.height * view.zoom];
  brush.fillStyle = theme.frame;
  brush.strokeStyle = theme.border;
  brush.lineWidth = 0.5;
  brush.beginPath();
  if (shape === 'ring')
    brush.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
  else brush.rect(x, y, width, height);
  brush.fill();
  brush.stroke();
}

function colorOf({ kind, card }: SceneNode, theme: FigureTheme): string {
  if (kind === 'person') return attitudeColor(theme, card.attitude);
  if (kind === 'colleague') return theme.edges.link;
  return kind === 'rival' ? theme.edges.rival_tie : theme.border;
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
