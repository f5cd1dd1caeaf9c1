import type { LayoutRequest } from '../../../../shared/figure/map/layout.ts';
import type { Point } from '../../../../shared/figure/svg.ts';

/** A card that is being added: under whom, and what. */
export type Draft = { readonly kind: 'person' | 'seat'; readonly chief: string | null; readonly at: Point };

/** Cards that were dropped and are being saved; they stay where they were dropped until the map has them. */
export type Settling = {
  readonly ids: ReadonlySet<string>;
  readonly by: Point;
  /** Where they are going to stand, as far as that was chosen. */
  readonly places: ReadonlyMap<string, Point>;
  /** True for a map that shows what was saved. */
  readonly isIn: (request: LayoutRequest) => boolean;
};
