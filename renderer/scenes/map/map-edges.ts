import type { MapPersonReading } from '../../../shared/domain/account/map-person-reading.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import { TIE_KINDS, type TieKind } from '../../../shared/figure/map-lines.ts';

export const EDGE_KINDS = ['reports_to', ...TIE_KINDS] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** A line of the map: a reporting line (of the seats), or a tie that somebody recorded. */
export type MapEdge = {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  /** The row that holds a tie; null for a reporting line. */
  readonly entryId: string | null;
  /** 1–3 where it is known. */
  readonly strength: number | null;
};

/** Ties whose direction says something (domain §7.2). */
export const DIRECTED: ReadonlySet<EdgeKind> = new Set(['influences', 'patron', 'dotted']);

/** Reporting lines and recorded ties between people who are on the map. */
export function mapEdges(view: AccountView, people: readonly MapPersonReading[]): readonly MapEdge[] {
  const known = new Set(people.map(({ id }) => id));
  const lines = people.flatMap(({ id, seat }): readonly MapEdge[] => {
    const manager = seat?.managerId ?? null;
    if (manager === null || !known.has(manager)) return [];
    return [{ id: `line ${id}`, kind: 'reports_to', from: manager, to: id, entryId: null, strength: null }];
  });
  const ties = view.rows(view.account.id, 'map.relations').flatMap(({ entry, row }): readonly MapEdge[] => {
    const kind = TIE_KINDS.find((candidate) => candidate === row.kind);
    const { from, to, strength } = row;
    if (kind === undefined || typeof from !== 'string' || typeof to !== 'string') return [];
    if (!known.has(from) || !known.has(to)) return [];
    const knownStrength = typeof strength === 'number' ? strength : null;
    return [{ id: entry.id, kind, from, to, entryId: entry.id, strength: knownStrength }];
  });
  return [...lines, ...ties];
}

/** The other end of each recorded tie of one person. */
export function tiesOfPerson(
  edges: readonly MapEdge[],
  personId: string,
): readonly { readonly entryId: string; readonly kind: TieKind; readonly other: string }[] {
  return edges.flatMap(({ entryId, kind, from, to }) => {
    if (entryId === null || kind === 'reports_to' || (from !== personId && to !== personId)) return [];
    return [{ entryId, kind, other: from === personId ? to : from }];
  });
}
