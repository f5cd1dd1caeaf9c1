import type { LayoutRequest } from '../../../../shared/figure/map/layout.ts';
import type { Places } from './arrange.ts';

type IsIn = (request: LayoutRequest) => boolean;

/** True for maps on which the cards stand where they were put. */
export function hasPlaces(places: Places): IsIn {
  return ({ placed }) => {
    const known = new Map(placed);
    return [...places].every(([id, { x, y }]) => known.get(id)?.x === x && known.get(id)?.y === y);
  };
}

/** True for maps on which the cards hang under the chief, where the tree puts them. */
export function hasReports(ids: readonly string[], chief: string | null): IsIn {
  return ({ nodes, placed }) => {
    const chiefs = new Map(nodes.map((node) => [node.id, node.chief]));
    const kept = new Set(placed.map(([id]) => id));
    return ids.every((id) => !kept.has(id) && (chiefs.get(id) ?? null) === chief);
  };
}
