import { type Label, label } from '../label.ts';
import type {
  CalculatedType,
  Column,
  Field,
  FieldType,
  Option,
  RecordKind,
  RowsType,
  ScalarType,
  ValueReader,
} from './types.ts';

/** Constructors with which the catalogue reads as a table: one field, one line. */

type Range = { readonly unit?: Label; readonly min?: number; readonly max?: number };

/** One line of text. */
export const text = (maxLength?: number): ScalarType =>
  maxLength === undefined ? { kind: 'text' } : { kind: 'text', maxLength };
/** Text of several paragraphs. */
export const rich: ScalarType = { kind: 'rich' };
/** Whole number. */
export const integer = (range: Range = {}): ScalarType => ({ kind: 'integer', ...range });
/** Number with a unit. */
export const number = (range: Range = {}): ScalarType => ({ kind: 'number', ...range });
/** Amount of money (domain §0). */
export const money: ScalarType = { kind: 'money' };
/** Percentage 0–100. */
export const percent: ScalarType = { kind: 'percent' };
/** Percentage that may be negative or exceed 100, such as growth. */
export const signedPercent: ScalarType = { kind: 'percent', signed: true };
/** Calendar date. */
export const date: ScalarType = { kind: 'date' };
/** Calendar date of what has happened: today at the latest. */
export const pastDate: ScalarType = { kind: 'date', past: true };
/** Fiscal year label. */
export const year: ScalarType = { kind: 'year' };
/** Yes or no. */
export const boolean: ScalarType = { kind: 'boolean' };
/** Free keywords. */
export const tags: ScalarType = { kind: 'tags' };
/** One of the options. */
export const choice = (...options: readonly Option[]): ScalarType => ({ kind: 'choice', options });
/** Any of the options. */
export const choices = (...options: readonly Option[]): ScalarType => ({ kind: 'choices', options });
/** Link to one record. */
export const reference = (target: RecordKind): ScalarType => ({ kind: 'reference', target });
/** Links to several records. */
export const references = (target: RecordKind): ScalarType => ({ kind: 'references', target });
/** Judgement 0–5, with the meaning of each mark where the model defines it. */
export const score = (anchors?: readonly Label[]): ScalarType =>
  anchors === undefined ? { kind: 'score' } : { kind: 'score', anchors };

/** An option of a choice. */
export const option = (key: string, zh: string, en: string): Option => ({ key, label: label(zh, en) });

/** Options of a declared scale of the model: only key and label travel into the catalogue. */
export const optionsOf = (
  scale: readonly { readonly key: string; readonly label: Label }[],
): readonly Option[] => scale.map(({ key, label: name }) => ({ key, label: name }));

/** A column of a row table. */
export const column = (
  key: string,
  zh: string,
  en: string,
  type: ScalarType,
  more: Pick<Column, 'required' | 'privacy'> = {},
): Column => ({ key, label: label(zh, en), type, ...more });

/** A column without which a row is refused. */
export const required = (key: string, zh: string, en: string, type: ScalarType): Column =>
  column(key, zh, en, type, { required: true });

/** A table of rows. */
export const rows = (...columns: readonly Column[]): RowsType => ({ kind: 'rows', columns });

/** A figure that is computed of other fields of the same record and never typed. */
export const calculated = (
  result: ScalarType,
  inputs: readonly string[],
  formula: Label,
  compute: CalculatedType['compute'],
): CalculatedType => ({ kind: 'calculated', result, inputs, formula, compute });

/** A field of a section; `why` is shown as help and as the question for the next visit. */
export const field = (
  key: string,
  zh: string,
  en: string,
  type: FieldType,
  weight: Field['weight'],
  why?: Label,
  more: Omit<Field, 'key' | 'label' | 'type' | 'weight' | 'help'> = {},
): Field => ({
  key,
  label: label(zh, en),
  type,
  weight,
  ...(why === undefined ? {} : { help: why }),
  ...more,
});

/** The remark beside a score that belongs to the answer ("score + rich", domain §2). */
export const withNote = { note: true } as const;

/** A field that only commands of its own write. */
export const locked = { locked: true } as const;

/** Number in a field of the record, for formulas; null when empty. */
export function numberOf(values: ValueReader, key: string): number | null {
  const value = values.scalar(key);
  return typeof value === 'number' ? value : null;
}
