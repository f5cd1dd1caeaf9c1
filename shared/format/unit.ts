import type { Locale } from '../i18n/locale.ts';

/** A heading with its unit in the brackets of the language: "营收（万元）", "Revenue (CNY M)". */
export function withUnit(label: string, unit: string, locale: Locale): string {
  return locale === 'en' ? `${label} (${unit})` : `${label}（${unit}）`;
}
