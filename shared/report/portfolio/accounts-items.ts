import type { EconomicsYear } from '../../domain/account/economics-reading.ts';
import type { RelationshipReading } from '../../domain/account/relationship-reading.ts';
import { column } from '../blocks.ts';
import type { Cell, ColumnKind, ReportColumn } from '../document.ts';
import type { PortfolioAccount } from './context.ts';

/** What is read of an account once for its whole row. */
export type Line = PortfolioAccount & {
  readonly economics: readonly EconomicsYear[];
  readonly latest: EconomicsYear | undefined;
  readonly metrics: RelationshipReading['metrics'];
};

/** A column with what stands in it. */
export type Item = { readonly column: ReportColumn; readonly cell: (line: Line) => Cell };

export const item = (
  key: string,
  label: string,
  kind: ColumnKind,
  cell: Item['cell'],
  more: Pick<ReportColumn, 'decimals' | 'sum'> = {},
): Item => ({ column: column(key, label, kind, 1, more), cell });

/** Two decimals, and the same with a sum below. */
export const TWO = { decimals: 2 } as const;
export const SUM = { decimals: 2, sum: true } as const;
