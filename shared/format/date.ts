import type { Locale } from '../i18n/locale.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Calendar date (YYYY-MM-DD) for tables and forms: "2026-01-15", in English "15 Jan 2026"; other texts unchanged. */
export function formatDate(date: string, locale: Locale): string {
  const parts = partsOf(date);
  if (parts === null || locale !== 'en') return date;
  return `${parts.day} ${MONTHS[parts.month - 1]} ${parts.year}`;
}

/** Calendar date for covers and sentences: "2026年1月15日", in English "15 January 2026". */
export function formatLongDate(date: string, locale: Locale): string {
  const parts = partsOf(date);
  if (parts === null) return date;
  if (locale === 'en') return `${parts.day} ${LONG_MONTHS[parts.month - 1]} ${parts.year}`;
  return `${parts.year}年${parts.month}月${parts.day}日`;
}

function partsOf(date: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
