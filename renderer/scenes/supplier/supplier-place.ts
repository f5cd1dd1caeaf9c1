import type { AccountView, StoredRecord } from '../../../shared/domain/account/view.ts';

export type SupplierPlace =
  | { readonly kind: 'overview' }
  | { readonly kind: 'category' | 'supplier'; readonly record: StoredRecord };

/** The page that the address names: a category, a supplier, else the overview. */
export function supplierPlace(view: AccountView, recordId: string | undefined): SupplierPlace {
  const record = recordId === undefined ? undefined : view.record(recordId);
  if (record?.kind === 'category' || record?.kind === 'supplier') return { kind: record.kind, record };
  return { kind: 'overview' };
}
