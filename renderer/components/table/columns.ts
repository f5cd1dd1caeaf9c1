import type { ReactNode } from 'react';

/** One column of a {@link VirtualTable}. */
export type TableColumn<Row> = {
  readonly key: string;
  readonly name: string;
  /** The name is heard and not seen. */
  readonly isNameHidden?: boolean;
  /** Track of the CSS grid, such as `minmax(120px, 1fr)`. */
  readonly width: string;
  /** Figures stand at the end, so that digits line up. */
  readonly isFigure?: boolean;
  /** What rows are ordered by; null comes last. Left out: the column does not sort. */
  readonly sortKey?: (row: Row) => number | string | null;
  /** Largest first at the first click. */
  readonly isDescending?: boolean;
  /** `tabIndex` is for controls within: only those of the current row are tab stops. */
  readonly cell: (row: Row, tabIndex: number) => ReactNode;
};

export type TableOrder = { readonly column: string; readonly isDescending: boolean };

/** Rows in the order of a column; equal ones keep theirs. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  order: TableOrder | null,
): readonly Row[] {
  const keyOf = columns.find(({ key }) => key === order?.column)?.sortKey;
  if (order === null || keyOf === undefined) return rows;
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    const by =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : String(a.key).localeCompare(String(b.key), 'zh-CN', { numeric: true });
    return order.isDescending ? -by : by;
  });
  return keyed.map(({ row }) => row);
}
