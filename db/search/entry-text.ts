import { isMoney, isRow } from '../../shared/domain/account/view.ts';
import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import type { FieldType, RowValue, ScalarType, Value } from '../../shared/domain/dossier/types.ts';
import { richPlainText } from '../../shared/format/rich-text.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';

/** What a person would look for in an entry: its words, its remark, its source. Numbers and dates are left out. */
export function entryText(catalogue: Catalogue, entry: EntryRow): string {
  const field = catalogue.field(entry.fieldKey);
  if (field?.unsearched === true) return '';
  const type = field?.type;
  const parts = [
    entry.value === null ? '' : valueText(type, entry.value),
    entry.note ?? '',
    entry.notApplicable ?? '',
    entry.evidence?.sourceRef ?? '',
    entry.evidence?.reasoning ?? '',
    entry.evidence?.quote ?? '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function valueText(type: FieldType | undefined, value: Value): string {
  if (!isRow(value)) return scalarText(type, value);
  const columns = type?.kind === 'rows' ? type.columns : [];
  return rowParts(value, (key) => columns.find((column) => column.key === key)?.type).join(' · ');
}

function rowParts(row: RowValue, typeOf: (key: string) => ScalarType | undefined): readonly string[] {
  return Object.entries(row).flatMap(([key, cell]) => {
    const text = cell === null ? '' : scalarText(typeOf(key), cell);
    return text === '' ? [] : [text];
  });
}

function scalarText(type: FieldType | undefined, value: Exclude<Value, RowValue>): string {
  switch (type?.kind) {
    case 'choice':
    case 'choices': {
      const chosen = Array.isArray(value) ? value : [value];
      const found = type.options.filter((option) => chosen.includes(option.key));
      return found.map((option) => `${option.label.zh} ${option.label.en}`).join(' ');
    }
    case 'date':
    case 'reference':
    case 'references':
      return '';
    case 'rich':
      return typeof value === 'string' ? richPlainText(value) : '';
    default:
      if (typeof value === 'string') return value;
      return Array.isArray(value) && !isMoney(value) ? value.join(' ') : '';
  }
}
