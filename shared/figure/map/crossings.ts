import type { Point } from '../svg.ts';
import type { BoxGrid } from './box-grid.ts';
import { contains } from './geometry.ts';
import type { Box } from './scene.ts';

/** A card that a line begins or ends at. */
export type Owner = { readonly id: string; readonly box: Box };

/** Shorter than a card in the direction of the line, so that none is stepped over. */
const STEP = { across: 130, down: 44, aslant: 44 } as const;
/** A line that runs back through its own card is bad, but not as bad as through others. */
const OWN = 0.25;

/** How many foreign cards a line runs through; counting ends as soon as it is more than the limit. */
export function cardsCrossed(
  points: readonly Point[],
  from: Owner,
  to: Owner,
  cards: BoxGrid,
  limit = Number.POSITIVE_INFINITY,
): number {
  let crossed = 0;
  let inside: string | null = null;
  for (let index = 1; index < points.length && crossed <= limit; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (a === undefined || b === undefined) continue;
    const steps = stepsBetween(a, b);
    for (let step = 1; step <= steps; step += 1) {
      const x = a.x + ((b.x - a.x) * step) / steps;
      const y = a.y + ((b.y - a.y) * step) / steps;
      const found = cards.at(x, y);
      if (found === from.id || found === to.id) {
        const own = found === from.id ? from : to;
        if (contains(own.box, { x, y })) crossed += OWN;
      } else if (found !== null && found !== inside) crossed += 1;
      inside = found;
    }
  }
  return crossed;
}

function stepsBetween(a: Point, b: Point): number {
  const [across, down] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
  if (down < 1) return Math.max(1, Math.ceil(across / STEP.across));
  if (across < 1) return Math.max(1, Math.ceil(down / STEP.down));
  return Math.max(1, Math.ceil(Math.hypot(across, down) / STEP.aslant));
}
