import type { AccountView } from '../../account/view.ts';
import type { Field } from '../types.ts';
import { OWN_PREFIX, TEMPLATE_FIELD, type Template } from './template.ts';

type Asking = Pick<AccountView, 'account' | 'catalogue' | 'value'>;

/** The template of the account; undefined when it names none, or one that is gone. */
export function templateOf({ account, catalogue, value }: Asking): Template | undefined {
  const key = value(account.id, TEMPLATE_FIELD);
  return key === null ? undefined : catalogue.templates.find((template) => template.key === key);
}

/**
 * True when the field is shown empty and asked about in this account. Without a template every field is asked. A
 * template governs the two dossiers alone; a field that the workspace added is asked everywhere, unless a template
 * claims it for its own industry.
 */
export function isAsked(view: Asking, field: Field): boolean {
  return askedIn(view)(field);
}

/** {@link isAsked} for many fields of one account. */
export function askedIn(view: Asking): (field: Field) => boolean {
  const fields = templateOf(view)?.fields ?? null;
  if (fields === null) return () => true;
  const asked = new Set(fields);
  const { catalogue } = view;
  return ({ key }) =>
    asked.has(key) ||
    catalogue.sectionOf(key)?.dossier === undefined ||
    (key.startsWith(OWN_PREFIX) && !isClaimed(catalogue.templates, key));
}

function isClaimed(templates: readonly Template[], key: string): boolean {
  return templates.some(({ fields }) => fields?.includes(key) ?? false);
}
