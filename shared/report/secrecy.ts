import type { AccountView } from '../domain/account/view.ts';
import { formatValue } from '../format/value.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Translator } from '../i18n/translator.ts';

/** Secrecy of the account's file as it is printed; "internal" while nobody has set it (domain §2.0). */
export function secrecyOf(view: AccountView, t: Translator, locale: Locale): string {
  const field = view.catalogue.field('hdr.secrecy');
  const value = view.value(view.account.id, 'hdr.secrecy');
  const text = field === undefined ? '' : formatValue(field.type, value, locale, (id) => view.title(id));
  return text === '' ? t(($) => $.report.cover.internal) : text;
}
