/** Calendar dates as `YYYY-MM-DD` text: no time zone, comparable as strings. */
export type CalendarDate = string;

const DAY_MS = 86_400_000;

/** True for a real day written `YYYY-MM-DD` (2025-02-29 is not one). */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The day so many days later; earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last day of a shorter month: 2024-02-29 + 12 = 2025-02-28. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const start = new Date(`${date}T00:00:00Z`);
  const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0));
  end.setUTCDate(Math.min(start.getUTCDate(), end.getUTCDate()));
  return end.toISOString().slice(0, 10);
}
