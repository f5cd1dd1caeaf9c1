import type { FigureTheme } from '../theme.ts';
import { attitudeColor } from './card-parts.ts';
import type { Mark } from './mark.ts';
import { rect } from './paint.ts';
import type { AttitudeMix, Box, CardFacts } from './scene.ts';

const ORDER = [2, 1, 0, -1, -2, null] as const;

/** Counts the attitudes of these people; ids without a card are left out. */
export function attitudeMix(
  members: readonly string[],
  cardOf: (id: string) => CardFacts | undefined,
): AttitudeMix {
  const cards = members.flatMap((id) => cardOf(id) ?? []);
  return ORDER.map((attitude) => ({
    attitude,
    count: cards.filter((card) => card.attitude === attitude).length,
  })).filter(({ count }) => count > 0);
}

/** A bar of parts as long as the shares; hollow for the unknown. */
export function mixMarks(mix: AttitudeMix, box: Box, theme: FigureTheme): readonly Mark[] {
  const total = mix.reduce((sum, { count }) => sum + count, 0);
  let x = box.x;
  return mix.map(({ attitude, count }) => {
    const width = (box.width * count) / total;
    const part = { x, y: box.y, width: Math.max(1, width - 1.5), height: box.height };
    x += width;
    if (attitude !== null) return rect(part, 1.5, { fill: attitudeColor(theme, attitude) });
    return rect(part, 1.5, { fill: theme.surface, stroke: { color: theme.muted, width: 1, dash: [3, 2] } });
  });
}
