import type { Point } from '../../../shared/figure/svg.ts';

export const ARROW_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
export type ArrowKey = (typeof ARROW_KEYS)[number];

/** What a step aside costs against a step ahead: the eye expects the card straight ahead. */
const ASIDE = 2.5;

/** The nearest card in the direction of the arrow; null when there is none. */
export function nextCard(places: ReadonlyMap<string, Point>, from: string, key: ArrowKey): string | null {
  const start = places.get(from);
  if (start === undefined) return null;
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, { x, y }] of places) {
    const { ahead, aside } = directed(key, x - start.x, y - start.y);
    if (id === from || ahead <= 0) continue;
    const cost = ahead + ASIDE * Math.abs(aside);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

function directed(key: ArrowKey, dx: number, dy: number): { readonly ahead: number; readonly aside: number } {
  if (key === 'ArrowRight') return { ahead: dx, aside: dy };
  if (key === 'ArrowLeft') return { ahead: -dx, aside: dy };
  return key === 'ArrowDown' ? { ahead: dy, aside: dx } : { ahead: -dy, aside: dx };
}

export function isArrowKey(key: string): key is ArrowKey {
  return (ARROW_KEYS as readonly string[]).includes(key);
}
