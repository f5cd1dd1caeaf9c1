import type { Label } from '../label.ts';

/**
 * The language in which dossiers are declared. One section or field is one typed entry; forms, validation,
 * storage, completeness, search text, Word chapters, Excel columns and import mapping are derived from it.
 */

/**
 * What kind of thing values hang on. `company` is our own firm (one a workspace), `firm` any company of a customer's
 * group, whether it is an account of ours or not.
 */
export const RECORD_KINDS = [
  'company',
  'account',
  'seat',
  'person',
  'category',
  'supplier',
  'colleague',
  'round',
  'respondent',
  'firm',
  'note',
  'attachment',
  'snapshot',
  'investment',
  'map',
  'contact',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** `personal` (P) stays out of exports unless ticked; `sensitive` (SP) is hidden until unlocked (domain §2.13). */
export type Privacy = 'normal' | 'personal' | 'sensitive';

export type Option = { readonly key: string; readonly label: Label };

/** Types that one cell can have: a field of its own, or a column of a row table. */
export type ScalarType =
  | { readonly kind: 'text'; readonly maxLength?: number }
  | { readonly kind: 'rich' }
  | { readonly kind: 'integer'; readonly unit?: Label; readonly min?: number; readonly max?: number }
  | { readonly kind: 'number'; readonly unit?: Label; readonly min?: number; readonly max?: number }
  /** Stored as integer minor units with an ISO currency (domain §0); shown in 万元. */
  | { readonly kind: 'money' }
  /** Stored 0–100 unless `signed`; a percentage point is the same number. */
  | { readonly kind: 'percent'; readonly signed?: boolean }
  /** `past`: it tells what has happened, so it cannot lie after today. */
  | { readonly kind: 'date'; readonly past?: true }
  /** Fiscal year label such as 2025. */
  | { readonly kind: 'year' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'choices'; readonly options: readonly Option[] }
  | { readonly kind: 'tags' }
  | { readonly kind: 'reference'; readonly target: RecordKind }
  | { readonly kind: 'references'; readonly target: RecordKind }
  /** Judgement 0–5 with its anchors, index = score (domain §0). */
  | { readonly kind: 'score'; readonly anchors?: readonly Label[] };

export type Column = {
  readonly key: string;
  readonly label: Label;
  readonly type: ScalarType;
  /** Formulas pass over a row without it and the grid marks it; it is a gap, not an error (product principle 5). */
  readonly required?: boolean;
  readonly privacy?: Privacy;
};

/** A table of rows; each row is one entry with its own evidence. */
export type RowsType = { readonly kind: 'rows'; readonly columns: readonly Column[] };

/** A figure that is never typed: `compute` sees the values of the same record. */
export type CalculatedType = {
  readonly kind: 'calculated';
  readonly result: ScalarType;
  /** Fields of the same record that it is made of: what a click on the figure opens, and whose evidence it has. */
  readonly inputs: readonly string[];
  /** The formula as text, shown on screen and in print. */
  readonly formula: Label;
  readonly compute: (values: ValueReader) => Value | null;
};

export type FieldType = ScalarType | RowsType | CalculatedType;

/** An interface, because a type alias would pass for a `RowValue` and the two could not be told apart. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
  /** Base currency for one unit of a foreign currency, and its day (YYYY-MM-DD) (domain §0). */
  readonly rate?: number;
  readonly rateDate?: string;
}
/** A stored value: JSON only, so that it travels over IPC, into the audit and into exchange files unchanged. */
export type ScalarValue = string | number | boolean | Money | readonly string[];
export type RowValue = { readonly [column: string]: ScalarValue | null };
export type Value = ScalarValue | RowValue;

/** Reads current values of one record; rows of a table come in their order. */
export type ValueReader = {
  readonly scalar: (fieldKey: string) => ScalarValue | null;
  readonly rows: (fieldKey: string) => readonly RowValue[];
};

export type Field = {
  /** Stable key such as `bas.headcount`; never renamed after release. */
  readonly key: string;
  readonly label: Label;
  readonly type: FieldType;
  /** Completeness weight 3 critical, 2 important, 1 useful, 0 not counted (domain §2). */
  readonly weight: 0 | 1 | 2 | 3;
  /** Why it is asked; shown as help and as the question for the next visit. */
  readonly help?: Label;
  /** Days until the value counts as stale; default is the section's; null never expires. */
  readonly validityDays?: number | null;
  readonly privacy?: Privacy;
  /** A free remark beside the value is part of the field ("score + rich" of domain §2). */
  readonly note?: boolean;
  /** Shorter or other names under which spreadsheets know the field. */
  readonly aliases?: readonly string[];
  /** Written by commands of its own alone (file size, signature); nobody types it. */
  readonly locked?: true;
  /** Holds nothing that anybody would look for in words, such as places on a drawing. */
  readonly unsearched?: true;
};

export type Section = {
  readonly key: string;
  readonly label: Label;
  /** Kind of record whose values this section holds. */
  readonly of: RecordKind;
  /** Share in the dossier score; the customer dossier's sections sum to 100 (domain §4.2). 0 = not scored. */
  readonly weight: number;
  readonly validityDays: number | null;
  readonly fields: readonly Field[];
  /** Dossier whose chapters and quality this section counts for; none = shown elsewhere (scores, map). */
  readonly dossier?: 'customer' | 'supplier';
};
