import { coordinate } from '../svg.ts';
import type { FigureTheme } from '../theme.ts';
import type { Mark } from './mark.ts';
import { path, rect } from './paint.ts';
import type { Box, CardFacts } from './scene.ts';

export const RADIUS = 6;

/** Colour of an attitude −2…+2; unknown ones are muted. */
export function attitudeColor(theme: FigureTheme, attitude: number | null): string {
  return (attitude === null ? undefined : theme.attitudes[Math.round(attitude) + 2]) ?? theme.muted;
}

/** Ground and border of a card; people of another organization have a dashed border. */
export function outline(box: Box, { outside, change }: CardFacts, theme: FigureTheme): Mark {
  const dash = outside === null ? {} : { dash: [5, 3] };
  const color = outside === null ? theme.border : theme.muted;
  const opacity = change === 'left' ? { opacity: 0.55 } : {};
  return rect(box, RADIUS, { fill: theme.surface, stroke: { color, width: 1, ...dash }, ...opacity });
}

/** The edge at the left in the colour of the attitude; hollow and dashed while nobody has rated it. */
export function attitudeBar(
  box: Box,
  { attitude, isPlain }: CardFacts,
  width: number,
  theme: FigureTheme,
): Mark {
  if (attitude !== null || isPlain === true) return bar(box, attitudeColor(theme, attitude), width);
  const inner = { x: box.x + 2, y: box.y + 4, width, height: box.height - 8 };
  const thin = width / 5;
  const dash = [3 * thin, 2.4 * thin];
  return rect(inner, 2, { fill: theme.surface, stroke: { color: theme.muted, width: thin, dash } });
}

/** The coloured edge at the left, with the corners of the card. */
function bar({ x, y, height }: Box, color: string, width: number): Mark {
  const [left, right, top, bottom] = [x, x + width, y, y + height].map(coordinate);
  const inner = [y + RADIUS, y + height - RADIUS, x + Math.min(RADIUS, width)].map(coordinate);
  const d = `M${right} ${top} L${inner[2]} ${top} Q${left} ${top} ${left} ${inner[0]} L${left} ${inner[1]} Q${left} ${bottom} ${inner[2]} ${bottom} L${right} ${bottom} Z`;
  return path(d, { fill: color });
}
