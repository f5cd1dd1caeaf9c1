import type { Box, SceneNode } from '../../shared/figure/map/scene.ts';
import type { FigureTheme } from '../../shared/figure/theme.ts';
import type { Brush } from './mark-painter.ts';

/** Lengths in px of the screen. */
const TEXT = 13;
const LINE = 18;
const PAD = 8;
const GAP = 8;
/** Letters of a line; more are cut. */
const LETTERS = 40;

/** Paints name and title of a card that is too small to be read, above it or, without room, below it, within the sight. */
export function paintNameTag(
  brush: Brush,
  { box, card }: SceneNode,
  { theme, zoom, sight }: { readonly theme: FigureTheme; readonly zoom: number; readonly sight: Box },
): void {
  const lines = [card.name, card.title].filter((line) => line !== '').map(cut);
  if (lines.length === 0) return;
  const px = 1 / zoom;
  const fontOf = (line: number) => `${line === 0 ? '600 ' : ''}${TEXT * px}px ${theme.font}`;
  const widths = lines.map((text, line) => {
    brush.font = fontOf(line);
    return brush.measureText(text).width;
  });
  const tag = tagBox(box, sight, {
    width: Math.max(...widths) + 2 * PAD * px,
    height: (lines.length * LINE + PAD) * px,
    gap: GAP * px,
  });
  brush.beginPath();
  brush.roundRect(tag.x, tag.y, tag.width, tag.height, 6 * px);
  brush.fillStyle = theme.surface;
  brush.fill();
  brush.strokeStyle = theme.muted;
  brush.lineWidth = px;
  brush.setLineDash([]);
  brush.stroke();
  brush.textAlign = 'left';
  brush.direction = 'ltr';
  for (const [line, text] of lines.entries()) {
    brush.font = fontOf(line);
    brush.fillStyle = line === 0 ? theme.text : theme.muted;
    brush.fillText(text, tag.x + PAD * px, tag.y + (PAD / 2 + LINE * line + TEXT) * px);
  }
}

/** Where the tag lies: over the middle of the card, moved as little as brings it into sight. */
export function tagBox(
  card: Box,
  sight: Box,
  { width, height, gap }: { readonly width: number; readonly height: number; readonly gap: number },
): Box {
  const middle = card.x + card.width / 2 - width / 2;
  const right = sight.x + sight.width - width;
  const above = card.y - gap - height;
  return {
    x: Math.max(sight.x, Math.min(middle, right)),
    y: above >= sight.y ? above : card.y + card.height + gap,
    width,
    height,
  };
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : text;
}
