/** Calendar date (YYYY-MM-DD) of an instant where the user is. */
export function localDay(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** "14:05" where the user is. */
export function localTime(instant: string): string {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The last instant (ISO, UTC) of a calendar date where the user is. */
export function endOfDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 23, 59, 59, 999).toISOString();
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
