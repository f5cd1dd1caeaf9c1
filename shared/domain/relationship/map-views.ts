import type { Label } from '../label.ts';

/** Five views of one map (domain §7.4), and the same people as a list. */
export const MAP_VIEWS = [
  { key: 'tree', label: { zh: '组织树', en: 'Organization tree' } },
  { key: 'power', label: { zh: '权力图', en: 'Power map' } },
  { key: 'lanes', label: { zh: '决策链', en: 'Decision chain' } },
  { key: 'heat', label: { zh: '热力图', en: 'Heat map' } },
  { key: 'coverage', label: { zh: '覆盖矩阵', en: 'Coverage matrix' } },
] as const satisfies readonly { key: string; label: Label }[];
export type MapView = (typeof MAP_VIEWS)[number]['key'];

/** Views that are drawn as cards and lines; the other two are tables. */
export const CANVAS_VIEWS = ['tree', 'power', 'lanes'] as const satisfies readonly MapView[];
export type CanvasView = (typeof CANVAS_VIEWS)[number];

/** Views in which a card stays where the user put it. */
export const PLACED_VIEWS = MAP_VIEWS.filter(
  (view): view is Extract<(typeof MAP_VIEWS)[number], { key: PlacedView }> =>
    view.key === 'tree' || view.key === 'power',
);
export type PlacedView = 'tree' | 'power';

/** Tables of where cards stand: how a map is drawn, not what is known. */
export const PLACE_FIELDS: readonly string[] = ['map.places', 'rmap.places'];

/** True for a view of cards and lines. */
export function isCanvasView(view: MapView): view is CanvasView {
  return (CANVAS_VIEWS as readonly MapView[]).includes(view);
}
