import type { Catalogue } from './catalogue.ts';
import { privacyOf } from './privacy.ts';

/** True for a field whose values no list of changes, trash or index may show (domain §2.13). */
export function holdsSensitive(catalogue: Catalogue, fieldKey: string): boolean {
  const field = catalogue.field(fieldKey);
  return field !== undefined && privacyOf(field) === 'sensitive';
}
