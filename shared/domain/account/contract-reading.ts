import { daysBetween } from '../../lib/calendar-date.ts';
import { cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { readSupplierDossier } from './supplier-reading.ts';
import type { AccountView, RowEntry } from './view.ts';

/** A contract within this many days of its end is worth acting on now: half a year, as renewals take. */
export const RENEWAL_NOTICE_DAYS = 180;

export type ContractState = 'overdue' | 'soon' | 'later';

/** One contract of a supplier, ours or a rival's, and where it is recorded. */
export type ContractReading = {
  readonly entryId: string;
  readonly recordId: string;
  readonly fieldKey: 'sup.terms' | 'trx.contracts';
  readonly supplierId: string | null;
  readonly supplier: string;
  readonly isUs: boolean;
  /** Record id of the category; null when not said. */
  readonly categoryId: string | null;
  /** Number of our contract; '' for a rival's. */
  readonly number: string;
  /** YYYY-MM-DD. */
  readonly end: string;
  /** From today; negative = over. */
  readonly daysLeft: number;
  readonly state: ContractState;
};

/**
 * Contracts of all suppliers by their end (domain §3.2, §2.4): terms of every supplier page, and our own contracts. Our
 * own terms with a contract of the same category and end are the same contract and count once.
 */
export const readContracts = oncePerView((view): readonly ContractReading[] => {
  const { suppliers } = readSupplierDossier(view);
  const us = suppliers.find(({ isUs }) => isUs);
  const own = view.rows(view.account.id, 'trx.contracts').flatMap((found) => {
    const end = cellText(found.row, 'end');
    if (end === null) return [];
    return [
      {
        ...place(view, found, end),
        recordId: view.account.id,
        fieldKey: 'trx.contracts' as const,
        supplierId: us?.id ?? null,
        supplier: us?.name ?? '',
        isUs: true,
        number: cellText(found.row, 'no') ?? '',
      },
    ];
  });
  const known = new Set(own.map(({ categoryId, end }) => `${categoryId} ${end}`));
  const terms = suppliers.flatMap(({ id, name, isUs }) =>
    view.rows(id, 'sup.terms').flatMap((found) => {
      const end = cellText(found.row, 'contract_end');
      if (end === null) return [];
      const at = place(view, found, end);
      if (isUs && known.has(`${at.categoryId} ${end}`)) return [];
      const fieldKey = 'sup.terms' as const;
      return [{ ...at, recordId: id, fieldKey, supplierId: id, supplier: name, isUs, number: '' }];
    }),
  );
  return [...own, ...terms].sort((a, b) => a.end.localeCompare(b.end));
});

function place(view: AccountView, { entry, row }: RowEntry, end: string) {
  const daysLeft = daysBetween(view.today, end);
  const category = cellText(row, 'category');
  return {
    entryId: entry.id,
    categoryId: category !== null && view.record(category) !== undefined ? category : null,
    end,
    daysLeft,
    state: stateOf(daysLeft),
  };
}

function stateOf(daysLeft: number): ContractState {
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= RENEWAL_NOTICE_DAYS ? 'soon' : 'later';
}
