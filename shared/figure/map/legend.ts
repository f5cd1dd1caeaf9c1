import type { EdgeKind } from '../../domain/relationship/edge-kinds.ts';

/** Words of the legend in the language of the reader. */
export type LegendWords = {
  /** Words of the attitudes −2 … +2 in order. */
  readonly attitudes: readonly [string, string, string, string, string];
  readonly attitudeUnknown: string;
  readonly influence: string;
  readonly level: string;
  readonly capped: string;
  readonly key: string;
  readonly uncoveredKey: string;
  readonly coach: string;
  readonly vacancy: string;
  readonly outside: string;
  readonly late: string;
  readonly kinds: { readonly [kind in EdgeKind]: string };
};
