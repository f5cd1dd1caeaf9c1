import { cellWan } from '../../../shared/domain/account/money.ts';
import type { CategoryReading, SupplierReading } from '../../../shared/domain/account/supplier-reading.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import type { Money, RowValue } from '../../../shared/domain/dossier/types.ts';
import { categoryShares, shareTrends } from '../../../shared/domain/supplier/position.ts';
import { OTHERS } from '../../../shared/domain/supplier/shares.ts';

/** What a cell of the share table is typed as; the other is computed of the category's spend (domain §3.3). */
export type ShareMode = 'share' | 'amount';

export type ShareCell = {
  /** Entry that holds it; null while nothing is recorded. */
  readonly entryId: string | null;
  readonly share: number | null;
  /** 万元. */
  readonly amount: number | null;
};

export type ShareLine = {
  readonly supplier: SupplierReading;
  /** In the order of the years. */
  readonly cells: readonly ShareCell[];
  /** pp over two years. */
  readonly trend: number | null;
};

export type ShareTotal = {
  readonly total: number;
  readonly remainder: number;
  readonly isOver: boolean;
  readonly isEmpty: boolean;
};

export type ShareMatrix = { readonly lines: readonly ShareLine[]; readonly totals: readonly ShareTotal[] };

/** The share table of one category over the years, with the remainder that nobody is known to have (domain §3.3). */
export function shareMatrix(
  view: AccountView,
  category: CategoryReading,
  suppliers: readonly SupplierReading[],
  years: readonly number[],
): ShareMatrix {
  const entries = new Map(
    view
      .rows(view.account.id, 'shr.shares')
      .filter(({ row }) => row.category === category.id)
      .map(({ entry, row }) => [
        `${row.supplier} ${row.year}`,
        { id: entry.id, amount: cellWan(row, 'amount') },
      ]),
  );
  const tables = years.map((year) => categoryShares(category, year));
  const trends = shareTrends(category);
  return {
    lines: suppliers.map((supplier) => ({
      supplier,
      trend: trends.get(supplier.key) ?? null,
      cells: years.map((year, index) => {
        const row = tables[index]?.rows.find((candidate) => candidate.supplier === supplier.key);
        const entry = entries.get(`${supplier.id} ${year}`);
        return {
          entryId: entry?.id ?? null,
          share: row?.share ?? null,
          amount: row?.amount ?? entry?.amount ?? null,
        };
      }),
    })),
    totals: tables.map(({ rows, total, remainder, isOver }) => ({
      total,
      remainder,
      isOver,
      isEmpty: rows.every(({ supplier }) => supplier === OTHERS),
    })),
  };
}

/** Columns to write for a typed cell: what was typed, and the other one emptied because it is computed. */
export function shareColumns(mode: ShareMode, value: number | Money): RowValue {
  return mode === 'share' ? { share: value, amount: null } : { share: null, amount: value };
}

/** Why an amount of 万元 cannot stand in a cell: it is negative, or more than was spent; null = it can. */
export function amountProblem(amount: number, spend: number | null): 'negative' | 'overSpend' | null {
  if (amount < 0) return 'negative';
  return spend !== null && amount > spend ? 'overSpend' : null;
}

/** Years that the table shows: those with data, else the three last full years before today's. */
export function shownYears(known: readonly number[], today: string): readonly number[] {
  if (known.length > 0) return known;
  const current = Number(today.slice(0, 4));
  return [current - 3, current - 2, current - 1];
}
