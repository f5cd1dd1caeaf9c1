import type { NodeKind } from './scene.ts';

/** Size of a card and the free space around it, in map units. */
export const CARD = { width: 184, height: 78, gapX: 18, gapY: 36, stackGap: 16 } as const;

/** Our people and rivals: smaller, because they only say who the line leads to. */
export const SMALL_CARD = { width: 136, height: 40, gap: 12 } as const;

/** Room for the title of a frame, and inside it around the cards. */
export const FRAME = { title: 30, padding: 16 } as const;

/** Width and height of the card of a kind of node. */
export function cardSize(kind: NodeKind): { readonly width: number; readonly height: number } {
  const { width, height } = kind === 'colleague' || kind === 'rival' ? SMALL_CARD : CARD;
  return { width, height };
}
