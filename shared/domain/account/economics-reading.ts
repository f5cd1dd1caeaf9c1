import { averageFte, type CompanyYear, type Economics, economicsOf } from '../economics/productivity.ts';
import { sum } from '../scale.ts';
import { cellNumber, cellWan } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView, RowEntry } from './view.ts';

/** One fiscal year of the account against our company; money in 万元, rounded. */
export type EconomicsYear = Economics & {
  readonly year: number;
  readonly revenue: number | null;
  readonly cogs: number | null;
  readonly costToServe: number | null;
  readonly fte: number | null;
};

/** Contribution and per-head metrics of every year with sales, rising (domain §5.3). */
export const readEconomics = oncePerView((view): readonly EconomicsYear[] => {
  const id = view.account.id;
  const sales = view.rows(id, 'trx.year_sales');
  const costs = view.rows(id, 'trx.cost_to_serve');
  const years = [...new Set(sales.flatMap(({ row }) => cellNumber(row, 'year') ?? []))].sort((a, b) => a - b);
  return years.map((year) => {
    const account = {
      revenue: total(sales, year, 'revenue'),
      cogs: total(sales, year, 'cogs'),
      costToServe: total(costs, year, 'amount'),
      fte: fteOf(view, year),
    };
    return { year, ...account, ...economicsOf(account, companyYear(view, year)) };
  });
});

/**
 * The latest full fiscal year with sales: the one before today's, else the latest there is. Null without sales. Years are
 * labelled by the calendar year in which they end (domain §10.3).
 */
export function lastFullYear(view: AccountView): EconomicsYear | null {
  const years = readEconomics(view);
  const running = Number(view.today.slice(0, 4));
  return years.findLast(({ year }) => year < running) ?? years.at(-1) ?? null;
}

/** Our company's figures of a year; nulls when nothing is recorded. */
export function companyYear(view: AccountView, year: number): CompanyYear {
  const company = view.records('company')[0];
  const found = company === undefined ? undefined : ofYear(view.rows(company.id, 'own.years'), year)[0]?.row;
  if (found === undefined) return { revenue: null, profit: null, headcount: null };
  return {
    revenue: cellWan(found, 'revenue'),
    profit: cellWan(found, 'profit'),
    headcount: cellNumber(found, 'headcount'),
  };
}

function ofYear(rows: readonly RowEntry[], year: number): readonly RowEntry[] {
  return rows.filter(({ row }) => row.year === year);
}

/** Sum of a money column in a year; null when no row of the year has it. */
function total(rows: readonly RowEntry[], year: number, column: string): number | null {
  const amounts = ofYear(rows, year).flatMap(({ row }) => cellWan(row, column) ?? []);
  return amounts.length === 0 ? null : sum(amounts);
}

function fteOf(view: AccountView, year: number): number | null {
  const row = ofYear(view.rows(view.account.id, 'trx.fte'), year)[0]?.row;
  const opening = row === undefined ? null : cellNumber(row, 'opening');
  const closing = row === undefined ? null : cellNumber(row, 'closing');
  if (row === undefined || opening === null || closing === null) return null;
  const shared = cellNumber(row, 'shared_equiv') ?? 0;
  return averageFte(opening, closing, [{ staff: shared, allocation: 100 }]);
}
