import { type AccountView, isRow } from '../domain/account/view.ts';
import type { Field, Value } from '../domain/dossier/types.ts';
import { type Evidence, type EvidenceStatus, printMark } from '../domain/evidence/evidence.ts';
import { labelText } from '../i18n/label-text.ts';
import type { Locale } from '../i18n/locale.ts';

/** Mark of a printed value; a value without any evidence is a guess (domain §4.1 rule a). */
export function evidenceMark(evidence: Evidence | null, locale: Locale): string | null {
  return statusMark(evidence?.status ?? 'inferred', locale);
}

/** Mark of what is made of several values: the weakest of them shows. */
function weakestMark(all: readonly (Evidence | null)[], locale: Locale): string | null {
  const statuses = all.map((evidence) => evidence?.status ?? 'inferred');
  if (statuses.includes('disputed')) return statusMark('disputed', locale);
  return statuses.includes('inferred') ? statusMark('inferred', locale) : null;
}

/** Mark of a field of one record: its own evidence, or that of the inputs of a calculated one. */
export function fieldMark(view: AccountView, recordId: string, field: Field, locale: Locale): string | null {
  const keys = field.type.kind === 'calculated' ? field.type.inputs : [field.key];
  const entries = keys.flatMap((key) => view.entries(recordId, key)).filter(({ value }) => value !== null);
  const actual =
    field.type.kind === 'calculated' ? entries.filter(({ value }) => !isForecast(value)) : entries;
  return weakestMark(
    actual.map(({ evidence }) => evidence),
    locale,
  );
}

/** Figures are computed of actual years only, so forecasts do not weaken them (domain §2.8). */
function isForecast(value: Value | null): boolean {
  return isRow(value) && value.is_forecast === true;
}

/** Mark of a field by its key; null for a field that the catalogue does not know. */
export function markOfKey(view: AccountView, recordId: string, key: string, locale: Locale): string | null {
  const field = view.catalogue.field(key);
  return field === undefined ? null : fieldMark(view, recordId, field, locale);
}

/** Mark of the rows of a table field that the test picks. */
export function markOfRows(
  view: AccountView,
  recordId: string,
  key: string,
  locale: Locale,
  picks: (row: { readonly [column: string]: unknown }) => boolean = () => true,
): string | null {
  const rows = view.rows(recordId, key).filter(({ row }) => picks(row));
  return weakestMark(
    rows.map(({ entry }) => entry.evidence),
    locale,
  );
}

/** Mark of a status, such as 〔推断〕; null for one that needs none. */
export function statusMark(status: EvidenceStatus, locale: Locale): string | null {
  const mark = printMark(status);
  return mark === null ? null : locale === 'en' ? ` ${labelText(mark, locale)}` : labelText(mark, locale);
}
