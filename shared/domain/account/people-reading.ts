import { type RetentionState, retentionState } from '../dossier/retention.ts';
import { cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { lastContactOf } from './relationship-reading.ts';
import { isFormer, seatOf } from './seat-reading.ts';
import { type AccountView, compareCodes } from './view.ts';

/** One line of the people list, former people included. */
export type PersonReading = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The seat held today; of a former person the last one held. */
  readonly seatId: string | null;
  readonly title: string;
  readonly department: string;
  readonly level: string | null;
  readonly isFormer: boolean;
  readonly left: string | null;
  readonly leftFor: string;
  readonly lastContact: string | null;
  readonly retentionUntil: string | null;
  readonly retention: RetentionState;
};

export type SeatHolder = {
  readonly personId: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly acting: boolean;
};

/** A seat of the chart with everybody who held it, newest first. */
export type SeatReading = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly department: string;
  readonly level: string | null;
  readonly reportsTo: string | null;
  /** Who holds it today; empty for a vacant seat. */
  readonly holders: readonly SeatHolder[];
  readonly formerHolders: readonly SeatHolder[];
};

/** A stretch of a working life: a seat here, or a post at another employer. */
export type CareerStretch = {
  readonly entryId: string;
  readonly kind: 'seat' | 'career';
  readonly from: string | null;
  readonly to: string | null;
  readonly title: string;
  readonly organization: string;
  readonly acting: boolean;
};

/** Everybody ever recorded at the customer, in the order of their codes (domain §2.9). */
export const readPeople = oncePerView((view): readonly PersonReading[] =>
  view.records('person').map(({ id, code }) => {
    const seatId = seatOf(view, id) ?? lastSeatOf(view, id);
    const until = view.text(id, 'per.retention_until') || null;
    return {
      id,
      code,
      name: view.title(id),
      seatId,
      title: seatId === null ? '' : view.text(seatId, 'pos.title'),
      department: seatId === null ? '' : view.text(seatId, 'pos.dept'),
      level: seatId === null ? null : view.text(seatId, 'pos.level') || null,
      isFormer: isFormer(view, id),
      left: view.text(id, 'per.left') || null,
      leftFor: view.text(id, 'per.left_for'),
      lastContact: lastContactOf(view, id),
      retentionUntil: until,
      retention: retentionState(until, view.today),
    };
  }),
);

/** Every seat with its holders; a seat outlives the people on it (domain §2.9). */
export const readSeats = oncePerView((view): readonly SeatReading[] => {
  const holders = holdersBySeat(view);
  return view.records('seat').map(({ id, code }) => {
    const all = holders.get(id) ?? [];
    return {
      id,
      code,
      title: view.text(id, 'pos.title'),
      department: view.text(id, 'pos.dept'),
      level: view.text(id, 'pos.level') || null,
      reportsTo: view.text(id, 'pos.reports_to') || null,
      holders: all.filter((holder) => isHeldToday(view, holder)),
      formerHolders: all.filter((holder) => !isHeldToday(view, holder)),
    };
  });
});

/** Seats here and posts elsewhere, newest first; undated ones last. */
export function careerOf(view: AccountView, personId: string): readonly CareerStretch[] {
  const here = view.title(view.account.id);
  const seats = view.rows(personId, 'per.seat').map(({ entry, row }): CareerStretch => {
    const seatId = cellText(row, 'seat');
    return {
      entryId: entry.id,
      kind: 'seat',
      from: cellText(row, 'from'),
      to: cellText(row, 'to'),
      title: seatId === null ? '' : view.title(seatId),
      organization: here,
      acting: row.acting === true,
    };
  });
  const elsewhere = view.rows(personId, 'per.career').map(
    ({ entry, row }): CareerStretch => ({
      entryId: entry.id,
      kind: 'career',
      from: cellText(row, 'from'),
      to: cellText(row, 'to'),
      title: cellText(row, 'role') ?? '',
      organization: cellText(row, 'org') ?? '',
      acting: false,
    }),
  );
  return [...seats, ...elsewhere].sort(newestFirst);
}

function holdersBySeat(view: AccountView): ReadonlyMap<string, readonly SeatHolder[]> {
  const found = new Map<string, SeatHolder[]>();
  for (const person of [...view.records('person')].sort((a, b) => compareCodes(a.code, b.code))) {
    for (const { row } of view.rows(person.id, 'per.seat')) {
      const seatId = cellText(row, 'seat');
      if (seatId === null) continue;
      const holder = {
        personId: person.id,
        name: view.title(person.id),
        from: cellText(row, 'from'),
        to: cellText(row, 'to'),
        acting: row.acting === true,
      };
      found.set(seatId, [...(found.get(seatId) ?? []), holder].sort(newestFirst));
    }
  }
  return found;
}

function isHeldToday(view: AccountView, { personId, to }: SeatHolder): boolean {
  return (to ?? '9999') >= view.today && !isFormer(view, personId);
}

function lastSeatOf(view: AccountView, personId: string): string | null {
  const last = view.rows(personId, 'per.seat').at(-1);
  return last === undefined ? null : cellText(last.row, 'seat');
}

type Dated = { readonly from: string | null; readonly to: string | null };

function newestFirst(a: Dated, b: Dated): number {
  return (b.to ?? '9999').localeCompare(a.to ?? '9999') || (b.from ?? '').localeCompare(a.from ?? '');
}
