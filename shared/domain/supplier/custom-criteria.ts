import { column, score } from '../dossier/define.ts';
import type { Column, Field, Option, Section } from '../dossier/types.ts';
import { SUPPLIER_SCORE_ANCHORS } from './scoring.ts';

/** Setting that holds the criteria a workspace adds to the seven built-in ones (domain §3.4). */
export const SUPPLIER_CRITERIA_KEY = 'supplier.criteria';

const KEY = /^[a-z][a-z0-9_]{0,39}$/;
const NAME_LIMIT = 80;

/** Criteria of the setting: key and label in two languages. What does not fit, or repeats a key, is left out. */
export function customCriteria(setting: unknown): readonly Option[] {
  if (!Array.isArray(setting)) return [];
  const found = new Map<string, Option>();
  for (const one of setting) if (isCriterion(one) && !found.has(one.key)) found.set(one.key, one);
  return [...found.values()];
}

/** The setting with one more criterion; its key is the first free `own_1`, `own_2`, … */
export function criteriaWith(setting: unknown, label: Option['label']): readonly Option[] {
  const known = customCriteria(setting);
  let number = known.length + 1;
  while (known.some(({ key }) => key === `own_${number}`)) number += 1;
  return [...known, { key: `own_${number}`, label }];
}

/**
 * The sections with the workspace's criteria added: options of `cat.criteria.criterion` and score columns of
 * `sup.scores`. A criterion whose key a column has already is left out.
 */
export function withSupplierCriteria(sections: readonly Section[], setting: unknown): readonly Section[] {
  const added = customCriteria(setting);
  if (added.length === 0) return sections;
  return sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => extend(field, added)),
  }));
}

function extend(field: Field, added: readonly Option[]): Field {
  const { type } = field;
  if (type.kind !== 'rows') return field;
  if (field.key === 'sup.scores') {
    const known = new Set(type.columns.map(({ key }) => key));
    const columns = added
      .filter(({ key }) => !known.has(key))
      .map(({ key, label }) => column(key, label.zh, label.en, score(SUPPLIER_SCORE_ANCHORS)));
    return { ...field, type: { ...type, columns: [...type.columns, ...columns] } };
  }
  if (field.key !== 'cat.criteria') return field;
  return { ...field, type: { ...type, columns: type.columns.map((one) => withOptions(one, added)) } };
}

function withOptions(one: Column, added: readonly Option[]): Column {
  if (one.key !== 'criterion' || one.type.kind !== 'choice') return one;
  const { options } = one.type;
  // "category" is the first column of the scores, so it can be no criterion.
  const fresh = added.filter(({ key }) => key !== 'category' && !options.some((known) => known.key === key));
  return { ...one, type: { ...one.type, options: [...options, ...fresh] } };
}

function isCriterion(value: unknown): value is Option {
  if (typeof value !== 'object' || value === null) return false;
  if (!('key' in value) || typeof value.key !== 'string' || !KEY.test(value.key)) return false;
  if (!('label' in value) || typeof value.label !== 'object' || value.label === null) return false;
  const { label } = value;
  return 'zh' in label && isName(label.zh) && 'en' in label && isName(label.en);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= NAME_LIMIT;
}
