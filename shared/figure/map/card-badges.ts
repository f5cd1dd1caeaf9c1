import { textWidth } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
import { changePath, circlePath, unequalPath } from './glyphs.ts';
import type { Mark } from './mark.ts';
import { path, rect, words } from './paint.ts';
import type { Box, CardFacts, SceneNode } from './scene.ts';

/** What sits on the border of a card, so that the card itself stays quiet. */
export function badges({ box, card }: SceneNode, theme: FigureTheme): readonly Mark[] {
  return [
    ...rivalBadge(box, card.rivals, theme),
    ...stabilityBadge(box, card.stability, theme),
    ...viaBadge(box, card.via ?? '', theme),
  ];
}

/** Ties to rivals at the lower right; when they do not fit, the strongest and how many more. */
function rivalBadge(
  { x, y, width, height }: Box,
  rivals: readonly string[],
  theme: FigureTheme,
): readonly Mark[] {
  const [first] = rivals;
  if (first === undefined) return [];
  const room = width / 2 - 24;
  const whole = rivals.join(' · ');
  const more = rivals.length > 1 ? ` +${rivals.length - 1}` : '';
  const text =
    textWidth(whole, 10) <= room ? whole : `${fitLine(first, 10, room - textWidth(more, 10))}${more}`;
  const right = x + width - 8;
  return pill(right - textWidth(text, 10) - 12, y + height - 8, text, theme.edges.rival_tie, theme);
}

/** "new", "leaving" at the upper right. */
function stabilityBadge({ x, y, width }: Box, text: string, theme: FigureTheme): readonly Mark[] {
  if (text === '') return [];
  const fitted = fitLine(text, 10, width / 2);
  return pill(x + width - 8 - textWidth(fitted, 10) - 12, y - 10, fitted, theme.edges.rival_tie, theme);
}

/** Who stands between and is not on the map: at the upper left, beside the line that comes in. */
export function viaBadge({ x, y, width }: Box, text: string, theme: FigureTheme): readonly Mark[] {
  if (text === '') return [];
  return pill(x + 8, y - 10, fitLine(text, 10, width / 2 - 32), theme.muted, theme);
}

function pill(x: number, y: number, text: string, color: string, theme: FigureTheme): readonly Mark[] {
  const width = textWidth(text, 10) + 12;
  return [
    rect({ x, y, width, height: 16 }, 8, { fill: theme.surface, stroke: { color, width: 1 } }),
    words(x + width / 2, y + 11.5, text, { size: 10, fill: color, anchor: 'middle' }),
  ];
}

/** A place that contradicts the rating, at the lower left corner; size 1 at natural size. */
export function offRatingBadge(box: Box, size: number, theme: FigureTheme): readonly Mark[] {
  const r = 8 * size;
  const [cx, cy] = [box.x + 6, box.y + box.height - 2];
  return [
    path(circlePath(cx, cy, r), { fill: theme.surface, stroke: { color: theme.late, width: 1.5 * size } }),
    path(unequalPath(cx, cy, r), { stroke: { color: theme.late, width: 1.5 * size } }),
  ];
}

/** What a comparison found, at the upper left corner; size 1 at natural size. */
export function changeBadge(
  box: Box,
  change: CardFacts['change'],
  size: number,
  theme: FigureTheme,
): readonly Mark[] {
  if (change === null) return [];
  const fill = changeColor(change, theme);
  const r = 8 * size;
  const [cx, cy] = [box.x + 2, box.y + 2];
  return [
    path(circlePath(cx, cy, r), { fill, stroke: { color: theme.surface, width: 1.5 } }),
    path(changePath(change, cx, cy, r), { stroke: { color: theme.onColor, width: 1.6 * size } }),
  ];
}

function changeColor(change: NonNullable<CardFacts['change']>, theme: FigureTheme): string {
  if (change === 'up') return theme.attitudes[4];
  if (change === 'down' || change === 'left') return theme.late;
  return theme.accent;
}

/** The handle below a card that hides or shows what hangs there: a dash, or how many are hidden. */
export function foldBadge(handle: Box, folded: number, size: number, theme: FigureTheme): readonly Mark[] {
  const text = folded === 0 ? '' : `+${folded}`;
  const [cx, cy] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  if (text === '') {
    const stroke = { color: theme.muted, width: 1.2 };
    return [
      path(circlePath(cx, cy, 5.5), { fill: theme.surface, stroke: { color: theme.border, width: 1 } }),
      path(`M${cx - 2.5} ${cy} L${cx + 2.5} ${cy}`, { stroke }),
    ];
  }
  const font = 10.5 * size;
  const width = Math.max(24, textWidth(text, font) + 14);
  const box = { x: cx - width / 2, y: cy - 8.5 * size, width, height: 17 * size };
  const look = { size: font, fill: theme.onColor, anchor: 'middle', bold: true } as const;
  return [rect(box, 8.5 * size, { fill: theme.accent }), words(cx, cy + 3.8 * size, text, look)];
}
