import { readSeat, type Seat } from './seat-reading.ts';
import type { AccountView } from './view.ts';

/** Who stands above somebody on a map. */
export type DrawnChief = {
  /** Person, or empty seat, that is on the map. */
  readonly id: string;
  /** The nearest boss between the two who is not on the map (person, or empty seat); null for the boss himself. */
  readonly passed: string | null;
};

type Seated = { readonly id: string; readonly seat: Seat | null };

/**
 * The nearest one above each who is on the map: whose boss is parked or no member of the map stands below the boss's
 * boss. Nobody for those without one, and where the line comes back to where it began (domain §7.4).
 */
export function drawnChiefs(view: AccountView, nodes: readonly Seated[]): ReadonlyMap<string, DrawnChief> {
  const drawn = new Set(nodes.map(({ id }) => id));
  return new Map(
    nodes.flatMap(({ id, seat }) => {
      const chief = seat === null ? null : chiefOf(view, id, seat, drawn);
      return chief === null ? [] : [[id, chief] as const];
    }),
  );
}

function chiefOf(view: AccountView, id: string, seat: Seat, drawn: ReadonlySet<string>): DrawnChief | null {
  const boss = seat.managerId ?? seat.chiefSeatId;
  if (boss === null || drawn.has(boss)) return boss === null ? null : { id: boss, passed: null };
  const seen = new Set([seat.seatId]);
  for (let at = seat.chiefSeatId; at !== null && !seen.has(at); ) {
    seen.add(at);
    const above = readSeat(view, at);
    const next = above === null ? null : (above.managerId ?? above.chiefSeatId);
    if (next === id) return null;
    if (next !== null && drawn.has(next)) return { id: next, passed: boss };
    at = above?.chiefSeatId ?? null;
  }
  return null;
}
