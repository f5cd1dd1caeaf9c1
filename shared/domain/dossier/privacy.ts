import type { Column, Field, Privacy } from './types.ts';

/** Which personal data a reader is given; nothing is the rule, each part is asked for (domain §2.13). */
export type Disclosure = { readonly personal: boolean; readonly sensitive: boolean };

/** What leaves the program unless somebody ticks more. */
export const NO_DISCLOSURE: Disclosure = { personal: false, sensitive: false };
/** What a rule or check inside the program may read. */
export const FULL_DISCLOSURE: Disclosure = { personal: true, sensitive: true };

/** Privacy of a field; a table with one sensitive column is sensitive as a whole. */
export function privacyOf(field: Pick<Field | Column, 'privacy' | 'type'>): Privacy {
  if (field.privacy === 'sensitive') return 'sensitive';
  const columns = field.type.kind === 'rows' ? field.type.columns : [];
  if (columns.some(({ privacy }) => privacy === 'sensitive')) return 'sensitive';
  return field.privacy ?? 'normal';
}

/** Whether somebody with this disclosure is given the field or column; an unknown field is nobody's secret. */
export function isDisclosed(
  field: Pick<Field | Column, 'privacy' | 'type'> | undefined,
  to: Disclosure,
): boolean {
  const privacy = field === undefined ? 'normal' : privacyOf(field);
  return privacy === 'normal' || to[privacy];
}
