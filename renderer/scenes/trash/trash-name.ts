import type { Field, RecordKind } from '../../../shared/domain/dossier/types.ts';
import { formatValue } from '../../../shared/format/value.ts';
import type { Locale } from '../../../shared/i18n/locale.ts';
import type { TrashItem } from '../../../shared/ipc/history.contract.ts';

export type TrashTitles = {
  readonly [id: string]: { readonly kind: RecordKind; readonly title: string };
};

const LONGEST = 90;

/** What is in the trash, in a few words: the name of a record, the content of a value. */
export function trashName(
  item: TrashItem,
  field: Field | undefined,
  titles: TrashTitles,
  locale: Locale,
): string {
  if (item.of === 'record') return item.title;
  const text =
    field === undefined ? '' : formatValue(field.type, item.value, locale, (id) => titles[id]?.title ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
