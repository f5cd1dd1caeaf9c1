import type { EdgeKind } from '../../domain/relationship/edge-kinds.ts';

/** How a kind of line is drawn besides its colour, so that grey print and colour-blind eyes tell the kinds apart. */
export type EdgeStyle = {
  readonly width: number;
  /** Dashes and gaps; none: a full line. */
  readonly dash: readonly number[];
  /** A sign in the middle of the line or at its beginning. */
  readonly sign: 'none' | 'cross' | 'dot' | 'diamond' | 'ring';
};

export const EDGE_STYLES: { readonly [kind in EdgeKind]: EdgeStyle } = {
  reports_to: { width: 1.4, dash: [], sign: 'none' },
  second_boss: { width: 1.6, dash: [10, 3], sign: 'none' },
  dotted: { width: 1.5, dash: [4, 4], sign: 'none' },
  influences: { width: 1.6, dash: [8, 4], sign: 'none' },
  alliance: { width: 2.2, dash: [], sign: 'ring' },
  conflict: { width: 2, dash: [], sign: 'cross' },
  patron: { width: 1.7, dash: [2, 3.5], sign: 'none' },
  peer_tie: { width: 1.7, dash: [2, 3, 7, 3], sign: 'none' },
  committee: { width: 1.5, dash: [1.5, 5], sign: 'none' },
  link: { width: 1.4, dash: [], sign: 'dot' },
  rival_tie: { width: 1.6, dash: [12, 3, 2, 3], sign: 'diamond' },
};

/** Kinds whose strength makes the line wider, and the largest strength. */
const STRENGTHS: { readonly [kind in EdgeKind]?: number } = { influences: 3, link: 5, rival_tie: 5 };

/** Width of a line: half to one and a half of its kind's, by strength. */
export function edgeWidth(kind: EdgeKind, strength: number | null): number {
  const most = STRENGTHS[kind];
  const { width } = EDGE_STYLES[kind];
  if (most === undefined || strength === null) return width;
  return width * (0.6 + (0.9 * Math.min(most, Math.max(0, strength))) / most);
}
