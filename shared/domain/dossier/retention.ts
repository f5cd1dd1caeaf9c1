import { addMonths, type CalendarDate, daysBetween } from '../../lib/calendar-date.ts';

/** How long a person's data are kept unless somebody decides otherwise (domain §2.13). */
const RETENTION_MONTHS = 36;
/** So many days before the end it is told. */
const NOTICE_DAYS = 90;

/** `missing`: nobody set a date, which the guardrail asks for. */
export type RetentionState = 'kept' | 'due' | 'passed' | 'missing';

/** The day until which data recorded or renewed today are kept: 36 months on. */
export function retentionFrom(today: CalendarDate): CalendarDate {
  return addMonths(today, RETENTION_MONTHS);
}

/** Whether a retention date has passed, is due within 90 days, or is further off (domain §2.13). */
export function retentionState(until: CalendarDate | null, today: CalendarDate): RetentionState {
  if (until === null) return 'missing';
  if (until < today) return 'passed';
  return daysBetween(today, until) <= NOTICE_DAYS ? 'due' : 'kept';
}
