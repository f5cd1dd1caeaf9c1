import { cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView } from './view.ts';

export type Seat = {
  readonly seatId: string;
  readonly title: string;
  readonly department: string;
  /** Management level of the seat (`board`, `C`, `VP` …); null while nobody said. */
  readonly level: string | null;
  /** The seat above; null at the top. */
  readonly chiefSeatId: string | null;
  /** Person who holds the seat above; null at the top or when that seat is empty. */
  readonly managerId: string | null;
};

/** True for a person who has left the customer (domain §2.9: people move more often than charts change). */
export function isFormer(view: AccountView, personId: string): boolean {
  const left = view.text(personId, 'per.left');
  return left !== '' && left <= view.today;
}

/** Seat that a person holds today; null when none. */
export function seatOf(view: AccountView, personId: string): string | null {
  if (isFormer(view, personId)) return null;
  const held = view
    .rows(personId, 'per.seat')
    .filter(({ row }) => (cellText(row, 'to') ?? '9999') >= view.today)
    .at(-1);
  return held === undefined ? null : cellText(held.row, 'seat');
}

/** Who holds which seat today, by seat. */
export const holdersToday = oncePerView(
  (view): ReadonlyMap<string, string> =>
    new Map(
      view.records('person').flatMap((person) => {
        const seat = seatOf(view, person.id);
        return seat === null ? [] : [[seat, person.id] as const];
      }),
    ),
);

/** The seat with its place in the chart; null for an id that is no seat. */
export function readSeat(view: AccountView, seatId: string): Seat | null {
  if (view.record(seatId)?.kind !== 'seat') return null;
  const above = view.text(seatId, 'pos.reports_to');
  const chiefSeatId = view.record(above)?.kind === 'seat' && above !== seatId ? above : null;
  return {
    seatId,
    title: view.text(seatId, 'pos.title'),
    department: view.text(seatId, 'pos.dept'),
    level: view.text(seatId, 'pos.level') || null,
    chiefSeatId,
    managerId: holdersToday(view).get(above) ?? null,
  };
}

/** A seat that nobody holds today: a placeholder on the map. */
export type Vacancy = Seat & {
  /** Who held it last, with the day on which that ended; null when nobody is known to have held it. */
  readonly last: { readonly personId: string; readonly until: string | null } | null;
};

/** Seats without a holder, in the order of their codes (domain §7.4, departure). */
export const readVacancies = oncePerView((view): readonly Vacancy[] => {
  const held = holdersToday(view);
  const empty = view.records('seat').filter(({ id }) => !held.has(id));
  if (empty.length === 0) return [];
  const last = lastHolders(view);
  return empty.flatMap(({ id }) => {
    const seat = readSeat(view, id);
    return seat === null ? [] : [{ ...seat, last: last.get(id) ?? null }];
  });
});

function lastHolders(view: AccountView): ReadonlyMap<string, NonNullable<Vacancy['last']>> {
  const found = new Map<string, NonNullable<Vacancy['last']>>();
  for (const { id } of view.records('person')) {
    for (const { row } of view.rows(id, 'per.seat')) {
      const seatId = cellText(row, 'seat');
      const until = cellText(row, 'to') ?? (view.text(id, 'per.left') || null);
      const before = seatId === null ? undefined : found.get(seatId);
      if (seatId !== null && (before === undefined || (before.until ?? '') < (until ?? '')))
        found.set(seatId, { personId: id, until });
    }
  }
  return found;
}
