import { addDays, addMonths } from '../../../../shared/lib/calendar-date.ts';

/** Last days of the months before this one, oldest first. */
export function monthEnds(today: string, count: number): readonly string[] {
  const first = `${today.slice(0, 8)}01`;
  return Array.from({ length: count }, (_, at) => addDays(addMonths(first, at + 1 - count), -1));
}
