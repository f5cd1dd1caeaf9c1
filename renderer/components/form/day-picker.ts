import dayjs, { type Dayjs } from 'dayjs';

const STORED = 'YYYY-MM-DD';

/** A stored day as the date picker takes it. */
export function pickedDay(day: string | null): Dayjs | null {
  return day === null ? null : dayjs(day, STORED);
}

/** The day that was picked, as it is stored. */
export function dayOf(picked: unknown): string | null {
  return dayjs.isDayjs(picked) ? picked.format(STORED) : null;
}
