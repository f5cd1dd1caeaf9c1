import type { Label } from '../../label.ts';
import type { Field, Section } from '../types.ts';
import { CORE } from './core.ts';
import type { Template } from './template.ts';

type Industry = Pick<Template, 'key' | 'label' | 'help'> & {
  /** Fields of the built-in catalogue that this industry asks besides the common ones. */
  readonly asks: readonly string[];
  /** The section that takes the industry's own fields. */
  readonly section: { readonly key: string; readonly label: Label };
  readonly fields: readonly Field[];
};

/** Weight of an industry's own section in the dossier score (domain §4.2 divides by the sum of weights). */
const SECTION_WEIGHT = 4;
const SECTION_VALIDITY = 365;

/** A template with a ready-made section of the industry's own fields. */
export function industry({ key, label, help, asks, section, fields }: Industry): Template {
  const own: Section = {
    ...section,
    of: 'account',
    weight: SECTION_WEIGHT,
    validityDays: SECTION_VALIDITY,
    dossier: 'customer',
    fields,
  };
  return {
    key,
    label,
    help,
    fields: [...new Set([...CORE, ...asks, ...fields.map((field) => field.key)])],
    adds: [own],
  };
}
