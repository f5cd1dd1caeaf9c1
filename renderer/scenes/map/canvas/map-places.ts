import { cellNumber, cellText } from '../../../../shared/domain/account/money.ts';
import type { AccountView } from '../../../../shared/domain/account/view.ts';
import type { CanvasView } from '../../../../shared/domain/relationship/map-views.ts';
import type { Point } from '../../../../shared/figure/svg.ts';

/** Corners of the cards that the user placed in a view of a map (null = the account's), by the id of the card's record. */
export function placesOf(
  view: AccountView,
  mapId: string | null,
  canvasView: CanvasView | null,
): ReadonlyMap<string, Point> {
  const rows = mapId === null ? view.rows(view.account.id, 'map.places') : view.rows(mapId, 'rmap.places');
  return new Map(
    rows.flatMap(({ row }) => {
      const node = cellText(row, 'node');
      const x = cellNumber(row, 'x');
      const y = cellNumber(row, 'y');
      return node === null || x === null || y === null || row.view !== canvasView
        ? []
        : [[node, { x, y }] as const];
    }),
  );
}
