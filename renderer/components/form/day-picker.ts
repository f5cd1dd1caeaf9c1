import dayjs, { type Dayjs } from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import 'dayjs/locale/zh-tw.js';

export const STORED = 'YYYY-MM-DD';
/** The first is how a day is shown; all of them may be typed. */
export const TYPED = [STORED, 'YYYY/M/D', 'YYYY.M.D', 'YYYY年M月D日', 'YYYYMMDD'];

/** A stored day as the date picker takes it. */
export function pickedDay(day: string | null): Dayjs | null {
  return day === null ? null : dayjs(day, STORED);
}

/** The day that was picked, as it is stored. */
export function dayOf(picked: unknown): string | null {
  return dayjs.isDayjs(picked) ? picked.format(STORED) : null;
}
