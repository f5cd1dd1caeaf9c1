import { readMap } from '../../../../shared/domain/account/relationship-reading.ts';
import type { AccountView } from '../../../../shared/domain/account/view.ts';

export const MAP_KINDS = ['opportunity', 'project', 'region', 'other'] as const;
export type MapKind = (typeof MAP_KINDS)[number];

/** A map of the account as the switcher names it. */
export type MapListed = {
  /** Null for the account's own map. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: MapKind | null;
  readonly opportunity: string;
  /** Who is drawn; parked people do not count. */
  readonly people: number;
};

/** The account's own map first, then the others by code. */
export function mapsOf(view: AccountView, ownName: string): readonly MapListed[] {
  const others = view.records('map').map(({ id }): MapListed => {
    const kind = view.text(id, 'rmap.kind');
    return {
      id,
      name: view.title(id),
      kind: MAP_KINDS.find((known) => known === kind) ?? null,
      opportunity: view.text(id, 'rmap.opportunity'),
      people: readMap(view, id).people.length,
    };
  });
  return [
    { id: null, name: ownName, kind: null, opportunity: '', people: readMap(view, null).people.length },
    ...others,
  ];
}
