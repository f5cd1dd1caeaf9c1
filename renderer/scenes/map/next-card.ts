import type { Box } from '../../../shared/figure/map/scene.ts';

export const ARROW_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
export type ArrowKey = (typeof ARROW_KEYS)[number];

/** What a step aside costs against a step ahead: the eye expects the card straight ahead. */
const ASIDE = 2.5;

type Cards = ReadonlyMap<string, Box>;
/** How far a card lies in the direction of the arrow and beside it, from middle to middle. */
type Found = {
  readonly id: string;
  readonly ahead: number;
  readonly aside: number;
  readonly isStraight: boolean;
};

/**
 * The next card in the direction of the arrow; null when there is none. Left and right stay in the row while there is
 * somebody in it. Up and down go to the next row where the map `hasRows`, however far aside: nobody is passed over.
 */
export function nextCard(cards: Cards, from: string, key: ArrowKey, hasRows: boolean): string | null {
  const start = cards.get(from);
  if (start === undefined) return null;
  const found = [...cards].flatMap(([id, box]) => {
    const card = { id, ...directed(key, start, box) };
    return id === from || card.ahead <= 0 ? [] : [card];
  });
  const isVertical = key === 'ArrowUp' || key === 'ArrowDown';
  if (isVertical && hasRows) return nearest(nextRow(found, start.height / 2), ({ aside }) => aside);
  const straight = found.filter(({ isStraight }) => isStraight);
  return (
    nearest(straight, ({ ahead }) => ahead) ?? nearest(found, ({ ahead, aside }) => ahead + ASIDE * aside)
  );
}

/** The cards of the next row; some in a row stand a little higher or lower, by the tolerance. */
function nextRow(found: readonly Found[], tolerance: number): readonly Found[] {
  const others = found.filter(({ ahead }) => ahead > tolerance);
  const first = others.reduce((least, { ahead }) => Math.min(least, ahead), Number.POSITIVE_INFINITY);
  return others.filter(({ ahead }) => ahead <= first + tolerance);
}

function nearest(found: readonly Found[], costOf: (card: Found) => number): string | null {
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const card of found) {
    const cost = costOf(card);
    if (best === null || cost < best.cost) best = { id: card.id, cost };
  }
  return best?.id ?? null;
}

function directed(key: ArrowKey, from: Box, to: Box): Omit<Found, 'id'> {
  const dx = to.x + to.width / 2 - from.x - from.width / 2;
  const dy = to.y + to.height / 2 - from.y - from.height / 2;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const isStraight = to.y < from.y + from.height && from.y < to.y + to.height;
    return { ahead: key === 'ArrowRight' ? dx : -dx, aside: Math.abs(dy), isStraight };
  }
  const isStraight = to.x < from.x + from.width && from.x < to.x + to.width;
  return { ahead: key === 'ArrowDown' ? dy : -dy, aside: Math.abs(dx), isStraight };
}

export function isArrowKey(key: string): key is ArrowKey {
  return (ARROW_KEYS as readonly string[]).includes(key);
}
