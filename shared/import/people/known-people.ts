import { cellText } from '../../domain/account/money.ts';
import { isFormer, readSeat, readVacancies, seatOf } from '../../domain/account/seat-reading.ts';
import type { AccountView } from '../../domain/account/view.ts';

/** People who are there stay as they are, get what is still empty, or also what the file says otherwise. */
export const KEEPINGS = ['keep', 'fill', 'update'] as const;
export type Keeping = (typeof KEEPINGS)[number];

/** Somebody who is at the account already; '' = not known. */
export type KnownPerson = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly seatId: string | null;
  readonly title: string;
  readonly department: string;
  readonly level: string;
  readonly email: string;
  readonly phone: string;
};

/** A seat that is there, with the seat above it. */
export type KnownSeat = {
  readonly id: string;
  readonly title: string;
  readonly department: string;
  readonly chief: string | null;
  /** Nobody holds it. */
  readonly isEmpty: boolean;
};

/** The customer's chart as it is, as far as an import must know it. */
export type KnownChart = {
  readonly people: readonly KnownPerson[];
  readonly seats: readonly KnownSeat[];
  /** Regions of departments (`map.departments`); '' = the department is listed without one. */
  readonly regions: ReadonlyMap<string, string>;
};

/** Reads who is there and how they hang together. The view must disclose personal fields, or they count as empty. */
export function readKnownChart(view: AccountView): KnownChart {
  const empty = new Set(readVacancies(view).map(({ seatId }) => seatId));
  return {
    people: view
      .records('person')
      .filter(({ id }) => !isFormer(view, id))
      .map(({ id, code }) => {
        const seatId = seatOf(view, id);
        const seat = seatId === null ? null : readSeat(view, seatId);
        return {
          id,
          code,
          name: view.title(id),
          seatId: seat === null ? null : seat.seatId,
          title: seat?.title ?? '',
          department: seat?.department ?? '',
          level: seat?.level ?? '',
          email: view.text(id, 'per.email'),
          phone: view.text(id, 'per.phone'),
        };
      }),
    seats: view.records('seat').flatMap(({ id }) => {
      const seat = readSeat(view, id);
      if (seat === null) return [];
      const { title, department, chiefSeatId } = seat;
      return [{ id, title, department, chief: chiefSeatId, isEmpty: empty.has(id) }];
    }),
    regions: new Map(
      view.rows(view.account.id, 'map.departments').flatMap(({ row }) => {
        const department = cellText(row, 'department');
        return department === null ? [] : [[department, cellText(row, 'region') ?? ''] as const];
      }),
    ),
  };
}
