import { addMonths } from '../../lib/calendar-date.ts';

/** How far the calendar looks ahead. */
const MONTHS = 24;

type Ending = { readonly date: string };
type Standing<End extends Ending> = {
  readonly accountId: string;
  readonly supplierId: string;
  readonly ends: readonly End[];
};

export type CalendarLine<End extends Ending> = {
  readonly accountId: string;
  readonly supplierId: string;
  readonly end: End;
  /** Whole months from today's month to that of the end. */
  readonly months: number;
};

/** What ends at any account from today to the same day in 24 months, soonest first. */
export function calendarOf<End extends Ending>(
  standings: readonly Standing<End>[],
  today: string,
): readonly CalendarLine<End>[] {
  const last = addMonths(today, MONTHS);
  return standings
    .flatMap(({ accountId, supplierId, ends }) =>
      ends
        .filter(({ date }) => date >= today && date <= last)
        .map((end) => ({ accountId, supplierId, end, months: monthsBetween(today, end.date) })),
    )
    .sort((a, b) => (a.end.date < b.end.date ? -1 : a.end.date > b.end.date ? 1 : 0));
}

function monthsBetween(from: string, to: string): number {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return month(to) - month(from);
}
