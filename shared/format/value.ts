import { isMoney, isRow } from '../domain/account/view.ts';
import type { FieldType, Option, RowValue, ScalarType, ScalarValue, Value } from '../domain/dossier/types.ts';
import { labelText } from '../i18n/label-text.ts';
import type { Locale } from '../i18n/locale.ts';
import { formatDate } from './date.ts';
import { formatMoney } from './money.ts';
import { formatInteger, formatNumber, formatPercent } from './number.ts';
import { richPlainText } from './rich-text.ts';

/** Display name of a record by its id; '' when unknown. */
export type TitleOf = (recordId: string) => string;

/**
 * Text of a stored value as people read it: the one way on screen, in documents and on the command line. Null and
 * empty lists give ''. A value that does not fit its type (an old or foreign one) is shown as it is, never hidden.
 */
export function formatValue(type: FieldType, value: Value | null, locale: Locale, titleOf: TitleOf): string {
  if (value === null) return '';
  if (type.kind === 'calculated') return formatValue(type.result, value, locale, titleOf);
  if (type.kind === 'rows') {
    if (!isRow(value)) return plain(value, locale);
    const row: RowValue = value;
    const cells = type.columns.flatMap(({ key, label, type: columnType }) => {
      const text = formatValue(columnType, row[key] ?? null, locale, titleOf);
      return text === '' ? [] : [`${labelText(label, locale)}${locale === 'en' ? ': ' : '：'}${text}`];
    });
    return cells.join(locale === 'en' ? '; ' : '；');
  }
  return isRow(value) ? JSON.stringify(value) : formatScalar(type, value, locale, titleOf);
}

/** Texts joined as a list of the language: "甲、乙", "A, B". */
export function joinTexts(texts: readonly string[], locale: Locale): string {
  return texts.filter((text) => text !== '').join(locale === 'en' ? ', ' : '、');
}

/** What stands for a record that a value refers to and that is not there any more. */
export function deletedText(locale: Locale): string {
  if (locale === 'en') return '[deleted]';
  return locale === 'zh-TW' ? '〔已刪除〕' : '〔已删除〕';
}

/** "是" / "Yes". */
export function formatBoolean(value: boolean, locale: Locale): string {
  if (locale === 'en') return value ? 'Yes' : 'No';
  return value ? '是' : '否';
}

function formatScalar(type: ScalarType, value: ScalarValue, locale: Locale, titleOf: TitleOf): string {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return typeof value === 'number' ? withUnit(type, value, locale) : plain(value, locale);
    case 'percent':
      return typeof value === 'number' ? formatPercent(value) : plain(value, locale);
    case 'date':
      return typeof value === 'string' ? formatDate(value, locale) : plain(value, locale);
    case 'choice':
      return typeof value === 'string' ? optionText(type.options, value, locale) : plain(value, locale);
    case 'choices':
      return Array.isArray(value)
        ? joinTexts(
            value.map((key: string) => optionText(type.options, key, locale)),
            locale,
          )
        : plain(value, locale);
    case 'reference':
      return typeof value === 'string' ? titleOf(value) || deletedText(locale) : plain(value, locale);
    case 'references':
      return Array.isArray(value)
        ? joinTexts(
            value.map((id: string) => titleOf(id) || deletedText(locale)),
            locale,
          )
        : plain(value, locale);
    case 'score':
      return typeof value === 'number' ? scoreText(type, value, locale) : plain(value, locale);
    case 'rich':
      return typeof value === 'string' ? richPlainText(value) : plain(value, locale);
    case 'text':
    case 'tags':
    case 'money':
    case 'year':
    case 'boolean':
      return plain(value, locale);
  }
}

function plain(value: ScalarValue | Value, locale: Locale): string {
  if (typeof value === 'boolean') return formatBoolean(value, locale);
  if (isMoney(value)) return formatMoney(value, locale);
  if (Array.isArray(value)) return joinTexts(value, locale);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function withUnit(
  type: Extract<ScalarType, { kind: 'integer' | 'number' }>,
  value: number,
  locale: Locale,
): string {
  const figure = type.kind === 'integer' ? formatInteger(value) : formatNumber(value);
  return type.unit === undefined ? figure : `${figure} ${labelText(type.unit, locale)}`;
}

function optionText(options: readonly Option[], key: string, locale: Locale): string {
  const option = options.find((candidate) => candidate.key === key);
  return option === undefined ? key : labelText(option.label, locale);
}

function scoreText(type: Extract<ScalarType, { kind: 'score' }>, value: number, locale: Locale): string {
  const anchor = type.anchors?.[value];
  const mark = locale === 'en' ? `${value} of 5` : `${value} 分`;
  return anchor === undefined ? mark : `${mark} · ${labelText(anchor, locale)}`;
}
