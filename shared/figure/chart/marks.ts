import type { Tier } from '../../domain/tier/tiers.ts';
import type { ChartColors } from './option.ts';

/** Shapes of points, told apart without colour; the first is the plainest. */
export const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow'] as const;
export type SymbolName = (typeof SYMBOLS)[number];

/** Strokes of lines, told apart without colour. */
export const STROKES = ['solid', 'dashed', 'dotted', [9, 3, 2, 3], [2, 6]] as const;

/** Strokes drawn over the colour of a bar or an area. */
export type Decal = {
  readonly symbol: 'rect' | 'circle';
  readonly symbolSize: number;
  readonly dashArrayX: number | (number | number[])[];
  readonly dashArrayY: number | number[];
  readonly rotation: number;
  readonly color: string;
};

const QUARTER = Math.PI / 4;
const PATTERNS: readonly Omit<Decal, 'color'>[] = [
  { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -QUARTER },
  {
    symbol: 'circle',
    symbolSize: 1,
    dashArrayX: [
      [4, 4],
      [0, 4, 4, 0],
    ],
    dashArrayY: [4, 2],
    rotation: 0,
  },
  { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: QUARTER },
  { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: 0 },
  {
    symbol: 'rect',
    symbolSize: 1,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
    rotation: 0,
  },
  { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: 2 * QUARTER },
];

/** Pattern of the n-th bar or area, counted from 0; the first is plain (null). Repeats after seven. */
export function decalOf(index: number, { surface }: ChartColors): Decal | null {
  const pattern = PATTERNS[(index % (PATTERNS.length + 1)) - 1];
  return pattern === undefined ? null : { ...pattern, color: surface };
}

/** Shape of the n-th kind of point, counted from 0; repeats after seven. */
export const symbolOf = (index: number): SymbolName => SYMBOLS[index % SYMBOLS.length] ?? 'circle';

/** Stroke of the n-th line, counted from 0; repeats after five. */
export function strokeOf(index: number): 'solid' | 'dashed' | 'dotted' | number[] {
  const stroke = STROKES[index % STROKES.length] ?? 'solid';
  return typeof stroke === 'string' ? stroke : [...stroke];
}

/** How a tier looks in every chart: its colour, and what tells it apart in grey. */
export type TierMark = {
  readonly color: string;
  readonly symbol: SymbolName;
  readonly decal: Decal | null;
};

/** Mark of a tier; null = never rated. */
export function tierMark(tier: Tier | null, colors: ChartColors): TierMark {
  switch (tier) {
    case 'S':
      return { color: colors.tierS, symbol: 'diamond', decal: decalOf(0, colors) };
    case 'A':
      return { color: colors.tierA, symbol: 'circle', decal: decalOf(1, colors) };
    case 'B':
      return { color: colors.tierB, symbol: 'rect', decal: decalOf(2, colors) };
    case 'C':
      return { color: colors.tierC, symbol: 'triangle', decal: decalOf(4, colors) };
    case null:
      return { color: colors.muted, symbol: 'pin', decal: decalOf(5, colors) };
  }
}
