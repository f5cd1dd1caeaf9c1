import type { portfolioReport } from '../../i18n/zh-cn/portfolio-report.ts';
import { column } from '../blocks.ts';
import type { Cell, ColumnKind, ReportColumn, ReportTable } from '../document.ts';
import type { Line, PortfolioContext } from './context.ts';

export type ColumnName = keyof typeof portfolioReport.column;

/** A column with what stands in it. */
export type Field<Row> = { readonly column: ReportColumn; readonly cell: (row: Row) => Cell };

type More = Pick<ReportColumn, 'decimals' | 'sum' | 'formula'> & {
  /** Key in formulas; left out: the name. */
  readonly key?: string;
  readonly label?: string;
  readonly width?: number;
};

/** Figures of these kinds have two decimals unless a column says otherwise. */
const FRACTIONS: ReadonlySet<ColumnKind> = new Set(['number', 'percent', 'money']);

/** A column by its name in the messages; money names its unit. */
export function field<Row>(
  { t, withMoneyUnit }: PortfolioContext,
  name: ColumnName,
  kind: ColumnKind,
  cell: (row: Row) => Cell,
  { key = name, label, width = 1, ...more }: More = {},
): Field<Row> {
  const named = label ?? t(($) => $.portfolioReport.column[name]);
  const decimals = FRACTIONS.has(kind) ? { decimals: 2 } : {};
  const shown = kind === 'money' ? withMoneyUnit(named) : named;
  return { column: column(key, shown, kind, width, { ...decimals, ...more }), cell };
}

export type SheetName = keyof typeof portfolioReport.sheet;

/** A sheet with rows for every account, written account by account. */
export type SheetPlan = {
  readonly name: SheetName;
  readonly table: Omit<ReportTable, 'rows'>;
  readonly rowsOf: (line: Line) => readonly Cell[][];
};

type PlanMore = Pick<ReportTable, 'totalLabel' | 'frozen'>;

/** A sheet of these columns; `items` = what each of an account's rows is about. */
export function plan<Row>(
  name: SheetName,
  fields: readonly Field<Row>[],
  items: (line: Line) => readonly Row[],
  more: PlanMore = {},
): SheetPlan {
  return {
    name,
    table: { kind: 'table', sheet: name, columns: fields.map((one) => one.column), ...more },
    rowsOf: (line) => items(line).map((row) => fields.map(({ cell }) => cell(row))),
  };
}

/** A table of rows that are at hand. */
export function table<Row>(
  name: SheetName,
  fields: readonly Field<Row>[],
  rows: readonly Row[],
  more: PlanMore = {},
): ReportTable {
  return {
    kind: 'table',
    sheet: name,
    columns: fields.map((one) => one.column),
    rows: rows.map((row) => fields.map(({ cell }) => cell(row))),
    ...more,
  };
}
