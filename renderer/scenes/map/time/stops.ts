import { addDays, type CalendarDate } from '../../../../shared/lib/calendar-date.ts';

/** As many days as one reading of frames may ask for. */
export const MAX_STOPS = 60;

/** Last day of the month of a day, and of the months up to another day that lie wholly before it. */
export function monthEnds(from: CalendarDate, before: CalendarDate): readonly CalendarDate[] {
  const ends: CalendarDate[] = [];
  for (let end = monthEnd(from); end < before; end = monthEnd(addDays(end, 1))) ends.push(end);
  return ends;
}

/** Last day of the month of a day. */
export function monthEnd(day: CalendarDate): CalendarDate {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * Days at which the timeline stops, oldest first, today last: month ends since the first change, snapshots, the first and
 * the last change. When there are too many, the oldest are left out.
 */
export function stopsOf(
  days: readonly CalendarDate[],
  snapshots: readonly CalendarDate[],
  today: CalendarDate,
): readonly CalendarDate[] {
  const [first] = days;
  if (first === undefined) return [today];
  const last = days.at(-1) ?? first;
  const wanted = [first, ...monthEnds(first, today), ...snapshots, last].filter(
    (day) => day >= first && day < today,
  );
  return [...new Set(wanted)]
    .sort()
    .slice(1 - MAX_STOPS)
    .concat(today);
}
