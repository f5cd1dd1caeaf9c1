/** Calendar date (YYYY-MM-DD) of an instant where this machine stands. */
export function localDay(instant: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
}

/** The last instant (ISO, UTC) of a calendar date where this machine stands. */
export function endOfLocalDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 23, 59, 59, 999).toISOString();
}
