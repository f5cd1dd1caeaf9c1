import {
  type AccountView,
  createAccountView,
  type StoredEntry,
  type StoredRecord,
} from '../../../../shared/domain/account/view.ts';
import { builtinSections } from '../../../../shared/domain/dossier/builtin.ts';
import { createCatalogue } from '../../../../shared/domain/dossier/catalogue.ts';
import type { RecordKind, Value } from '../../../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../../../shared/domain/evidence/evidence.ts';
import { withSupplierCriteria } from '../../../../shared/domain/supplier/custom-criteria.ts';

type Given = Value | { readonly value: Value; readonly evidence: Evidence };
/** Values by record and field; a list is the rows of a table. */
export type Dossier = { readonly [recordId: string]: { readonly [field: string]: Given | readonly Given[] } };

const KINDS: { readonly [letter: string]: RecordKind } = {
  a: 'account',
  c: 'category',
  s: 'supplier',
  p: 'person',
  k: 'colleague',
  t: 'seat',
  m: 'map',
  n: 'contact',
};

/** A view of one account `a` whose records are named by kind and number: `c1`, `s1`, `p1`. */
export function dossierView(given: Dossier, criteria?: unknown): AccountView {
  const records = [...new Set(['a', ...Object.keys(given)])].map(
    (id): StoredRecord => ({
      id,
      kind: KINDS[id.charAt(0)] ?? 'account',
      code: id.toUpperCase(),
      accountId: 'a',
      parentId: null,
      place: null,
    }),
  );
  return createAccountView({
    catalogue: createCatalogue(withSupplierCriteria(builtinSections, criteria)),
    today: '2026-01-15',
    accountId: 'a',
    records,
    entries: Object.entries(given).flatMap(([recordId, fields]) =>
      Object.entries(fields).flatMap(([fieldKey, values]) =>
        (Array.isArray(values) ? values : [values]).map(
          (one, position): StoredEntry => ({
            id: `${recordId} ${fieldKey} ${position}`,
            recordId,
            fieldKey,
            position,
            note: null,
            notApplicable: null,
            ...(hasEvidence(one) ? one : { value: one as Value, evidence: null }),
          }),
        ),
      ),
    ),
  });
}

function hasEvidence(given: unknown): given is { readonly value: Value; readonly evidence: Evidence } {
  return typeof given === 'object' && given !== null && 'evidence' in given;
}

/** Amount in 万元. */
export const wan = (amount: number) => ({ minor: amount * 1_000_000, currency: 'CNY' });
