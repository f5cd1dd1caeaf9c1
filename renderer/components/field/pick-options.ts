import type { ScalarType, ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { deletedText, formatBoolean, formatValue } from '../../../shared/format/value.ts';
import { labelText } from '../../../shared/i18n/label-text.ts';
import type { ValueContext } from './value-context.ts';

/** One line of a list to choose from; `mark` is the digit of a judgement that stands before its meaning. */
export type PickOption = { readonly key: string; readonly text: string; readonly value: ScalarValue };

/** What is chosen but not there any more, named so; it can be kept or taken away. */
export function lostOptions(
  type: ScalarType,
  chosen: ScalarValue | null,
  context: ValueContext,
): readonly PickOption[] {
  if ((type.kind !== 'reference' && type.kind !== 'references') || chosen === null) return [];
  const ids: readonly unknown[] = Array.isArray(chosen) ? chosen : [chosen];
  return ids.flatMap((id) =>
    typeof id === 'string' && context.nameOf(id) === ''
      ? [{ key: id, text: deletedText(context.locale), value: id }]
      : [],
  );
}

/** Everything that may be chosen for a type, in its order; empty for types that are typed. */
export function pickOptions(type: ScalarType, context: ValueContext): readonly PickOption[] {
  const { locale } = context;
  switch (type.kind) {
    case 'choice':
    case 'choices':
      return type.options.map(({ key, label }) => ({ key, text: labelText(label, locale), value: key }));
    case 'boolean':
      return [true, false].map((value) => ({
        key: String(value),
        text: formatBoolean(value, locale),
        value,
      }));
    case 'score':
      return [0, 1, 2, 3, 4, 5].map((value) => ({
        key: String(value),
        text: formatValue(type, value, locale, context.nameOf),
        value,
      }));
    case 'reference':
    case 'references':
      return context.recordsOf(type.target).map(({ id, name }) => ({ key: id, text: name, value: id }));
    default:
      return [];
  }
}
