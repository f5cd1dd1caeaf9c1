import { type MapEdge, readMapEdges } from '../../domain/account/map-edges.ts';
import { cellNumber, cellText } from '../../domain/account/money.ts';
import type { AccountView } from '../../domain/account/view.ts';
import { type EdgeKind, SENSITIVE_KINDS } from '../../domain/relationship/edge-kinds.ts';
import type { MapView } from '../../domain/relationship/map-views.ts';
import { type CardInput, EMPTY_FACTS } from '../../figure/map/scene-of.ts';
import type { Point } from '../../figure/svg.ts';
import type { MapExport } from '../../ipc/map-export.ts';
import { cardInputs, viaWords } from '../map/map-cards.ts';
import { type MapReportContext, seatTitle } from './context.ts';

/** Lines that say how a firm is built, which strangers may see. */
const FORMAL: ReadonlySet<EdgeKind> = new Set(['reports_to', 'second_boss', 'dotted', 'committee']);

/** Kinds of lines that leave the program: those wanted, without the sensitive ones unless they are ticked (domain §7.2). */
export function exportedKinds({ kinds, informal, names }: MapExport): readonly EdgeKind[] {
  return kinds.filter((kind) => (informal || !SENSITIVE_KINDS.includes(kind)) && (names || FORMAL.has(kind)));
}

/** Lines of the picture. A sensitive tie that is left out is left out whole, its note as well. */
export function exportedEdges({ view, map, reading }: MapReportContext): readonly MapEdge[] {
  const kinds = new Set(exportedKinds(map));
  return readMapEdges(view, reading).filter(({ kind }) => kinds.has(kind));
}

/** Cards with their words; without names they say seat, department and roles and nothing that we think. */
export function exportedCards(context: MapReportContext, edges: readonly MapEdge[]): readonly CardInput[] {
  const { view, map, t, locale, reading } = context;
  const cards = cardInputs(reading, edges, { t, locale, view, windowDays: reading.windowDays });
  if (map.names) return cards;
  const hidden = (id: string) =>
    view.record(id)?.kind === 'person' ? seatTitle(view, id, t) : view.title(id);
  return cards.flatMap((input): readonly CardInput[] => {
    const { kind, recordId, card } = input;
    const via = viaWords(reading.chiefs.get(recordId)?.passed, hidden, t);
    if (kind === 'vacancy') return [{ ...input, card: { ...EMPTY_FACTS, name: card.name, ...via } }];
    if (kind !== 'person') return [];
    const outside = card.outside === null ? null : t(($) => $.mapFigure.group.outside);
    const seat = reading.people.find(({ id }) => id === recordId)?.seat;
    const title = outside ?? seat?.department ?? '';
    const said = {
      name: seatTitle(view, recordId, t),
      title,
      roles: card.roles,
      outside,
      isPlain: true,
      ...via,
    };
    return [{ ...input, card: { ...EMPTY_FACTS, ...said } }];
  });
}

/** Corners of the cards that the user placed in this view. */
export function placedCards(
  view: AccountView,
  mapId: string | null,
  shown: MapView,
): readonly (readonly [string, Point])[] {
  const rows = mapId === null ? view.rows(view.account.id, 'map.places') : view.rows(mapId, 'rmap.places');
  return rows.flatMap(({ row }) => {
    const node = cellText(row, 'node');
    const x = cellNumber(row, 'x');
    const y = cellNumber(row, 'y');
    if (node === null || x === null || y === null || row.view !== shown) return [];
    return [[node, { x, y }] as const];
  });
}
