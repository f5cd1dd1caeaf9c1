import type { Label } from '../../label.ts';
import type { Section } from '../types.ts';

/**
 * What a dossier asks for: which fields are shown empty and become questions. It never changes a formula of domain
 * §4.2: a field that is not asked counts in completeness all the same.
 */
export type Template = {
  readonly key: string;
  readonly label: Label;
  /** For whom it is meant. */
  readonly help: Label;
  /** Keys of the fields that are asked; null = every field. */
  readonly fields: readonly string[] | null;
  /** Fields of an industry that the built-in catalogue lacks; a workspace takes them over when it first uses it. */
  readonly adds?: readonly Section[];
};

/** Field of the account that names its template; empty asks every field. */
export const TEMPLATE_FIELD = 'hdr.template';

/** Setting that holds the templates a workspace has made itself. */
export const TEMPLATES_KEY = 'catalogue.templates';

/** Keys of fields that a workspace or an industry set declares begin with this, so that they never meet a later built-in one. */
export const OWN_PREFIX = 'x.';
