import { isRow } from '../../../shared/domain/account/view.ts';
import type { Field, Value } from '../../../shared/domain/dossier/types.ts';
import { formatValue, type TitleOf } from '../../../shared/format/value.ts';
import { labelText } from '../../../shared/i18n/label-text.ts';
import type { Locale } from '../../../shared/i18n/locale.ts';

/** One side of a change, as time line and comparison have it. */
export type ChangeSide = {
  readonly value: Value | null;
  readonly note: string | null;
  readonly notApplicable: string | null;
};

/** One line of a change; `name` is the column of a row, '' for the value itself. */
export type ChangeLine = { readonly name: string; readonly before: string; readonly after: string };

export type ChangeWords = {
  readonly locale: Locale;
  readonly titleOf: TitleOf;
  readonly notApplicable: (reason: string) => string;
};

/** What a change says: of a row only the columns that differ, of a value before and after. */
export function changeLines(
  field: Field | undefined,
  before: ChangeSide | null,
  after: ChangeSide | null,
  words: ChangeWords,
): readonly ChangeLine[] {
  const was = before?.value ?? null;
  const is = after?.value ?? null;
  if (field?.type.kind === 'rows' && isRow(was) && isRow(is)) {
    const lines = field.type.columns.flatMap(({ key, label, type }) => {
      const [old, now] = [was[key] ?? null, is[key] ?? null].map((cell) =>
        formatValue(type, cell, words.locale, words.titleOf),
      );
      return old === now
        ? []
        : [{ name: labelText(label, words.locale), before: old ?? '', after: now ?? '' }];
    });
    if (lines.length > 0) return lines;
  }
  const sides = { before: sideText(field, before, words), after: sideText(field, after, words) };
  if (sides.before !== sides.after) return [{ name: '', ...sides }];
  const [oldNote, newNote] = [before?.note ?? '', after?.note ?? ''];
  return [oldNote === newNote ? { name: '', ...sides } : { name: '', before: oldNote, after: newNote }];
}

/** A side as text: the value, why it does not apply, or '' for nothing. */
export function sideText(field: Field | undefined, side: ChangeSide | null, words: ChangeWords): string {
  if (side === null) return '';
  if (side.notApplicable !== null) return words.notApplicable(side.notApplicable);
  if (side.value === null) return '';
  if (field === undefined) return isRow(side.value) ? JSON.stringify(side.value) : String(side.value);
  return formatValue(field.type, side.value, words.locale, words.titleOf);
}
