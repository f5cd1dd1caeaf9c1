import type { Label } from '../domain/label.ts';
import type { Locale } from './locale.ts';
import { toTaiwan } from './zh-tw/index.ts';

export type { Locale };

/** Text of a label in the language of the user; zh-TW is derived from zh, an underived text stays as it is. */
export function labelText(label: Label, locale: Locale): string {
  if (locale === 'en') return label.en;
  return locale === 'zh-TW' ? toTaiwan(label.zh) : label.zh;
}
