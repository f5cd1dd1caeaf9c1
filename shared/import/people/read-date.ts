import { isCalendarDate } from '../../lib/calendar-date.ts';

const PATTERN = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T].*)?$/;

/** A day as lists write it (1992-05-01, 1992/5/1, 1992年5月1日, with or without a time); null for anything else. */
export function readDate(text: string): string | null {
  const [, year, month = '', day = ''] = PATTERN.exec(text.normalize('NFKC')) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}
