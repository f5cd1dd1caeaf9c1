import { percent, sum } from '../scale.ts';
import {
  type AccountTarget,
  accountTarget,
  accountYear,
  type CategoryPosition,
  type TargetPosition,
  targetPosition,
  US,
} from '../supplier/position.ts';
import type { AccountShares } from '../supplier/shares.ts';
import { cellNumber, cellText, cellWan } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView } from './view.ts';

export type CategoryReading = CategoryPosition & {
  readonly id: string;
  readonly code: string;
  /** Fiscal years whose spend or shares are forecasts. */
  readonly forecastYears: ReadonlySet<number>;
  /** Years with shares but no spend: amounts are then shares of their own sum, and the wallet misses them. */
  readonly yearsWithoutSpend: readonly number[];
};

export type SupplierReading = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly isUs: boolean;
};

export type SupplierDossierReading = {
  readonly categories: readonly CategoryReading[];
  /** Our own company first, then rivals by code; `key` is how the formulas name them: `us`, or the record id. */
  readonly suppliers: readonly SupplierReading[];
  /** Years with actual spend or shares, and those with forecasts, rising. */
  readonly years: readonly number[];
  readonly forecastYears: readonly number[];
  readonly byYear: ReadonlyMap<number, AccountShares>;
  readonly targets: ReadonlyMap<
    number,
    { readonly total: AccountTarget; readonly categories: readonly (TargetPosition | null)[] }
  >;
};

/** Wallet, shares and targets of the account by category, supplier and year (domain §3.3, §3.5); money in 万元. */
export const readSupplierDossier = oncePerView((view): SupplierDossierReading => {
  const suppliers = suppliersOf(view);
  const categories = view
    .records('category')
    .map((category) => readCategory(view, category.id, category.code, suppliers));
  const forecastYears = rising(categories.flatMap((category) => [...category.forecastYears]));
  const all = rising(
    categories.flatMap((category) => [
      ...category.spend.keys(),
      ...[...category.shares.values()].flatMap((byYear) => [...byYear.keys()]),
    ]),
  );
  const years = all.filter((year) => !forecastYears.includes(year));
  const targets = new Map<number, { total: AccountTarget; categories: (TargetPosition | null)[] }>();
  for (const year of rising(categories.flatMap((category) => [...category.targets.keys()]))) {
    const total = accountTarget(categories, year);
    if (total !== null)
      targets.set(year, { total, categories: categories.map((c) => targetPosition(c, year)) });
  }
  return {
    categories,
    suppliers,
    years,
    forecastYears,
    byYear: new Map(all.map((year) => [year, accountYear(categories, year)])),
    targets,
  };
});

function suppliersOf(view: AccountView): readonly SupplierReading[] {
  const all = view.records('supplier').map((record) => {
    const isUs = view.value(record.id, 'sup.is_us') === true;
    return { id: record.id, key: isUs ? US : record.id, name: view.title(record.id), isUs };
  });
  return [...all.filter(({ isUs }) => isUs), ...all.filter(({ isUs }) => !isUs)];
}

function readCategory(
  view: AccountView,
  id: string,
  code: string,
  suppliers: readonly SupplierReading[],
): CategoryReading {
  const spend = new Map<number, number>();
  const forecastYears = new Set<number>();
  for (const { row } of view.rows(id, 'cat.spend')) {
    const year = cellNumber(row, 'year');
    const amount = cellWan(row, 'amount');
    if (year === null || amount === null) continue;
    spend.set(year, (spend.get(year) ?? 0) + amount);
    if (row.is_forecast === true) forecastYears.add(year);
  }
  const targets = new Map<number, number>();
  for (const { row } of view.rows(id, 'cat.target_share')) {
    const year = cellNumber(row, 'year');
    const share = cellNumber(row, 'share');
    if (year !== null && share !== null) targets.set(year, share);
  }
  const rows = shareRowsOf(view, id, suppliers);
  for (const { year, isForecast } of rows) if (isForecast && !spend.has(year)) forecastYears.add(year);
  const shares = sharesOf(rows, spend);
  return {
    id,
    code,
    name: view.title(id),
    cap: view.number(id, 'cat.share_cap'),
    spend,
    forecastYears,
    yearsWithoutSpend: rising(rows.map(({ year }) => year)).filter((year) => !spend.has(year)),
    shares,
    targets,
  };
}

type ShareOfYear = {
  readonly key: string;
  readonly year: number;
  readonly share: number | null;
  readonly amount: number | null;
  readonly isForecast: boolean;
};

/** What is recorded of the shares of one category; rows without a known supplier or a year are passed over. */
function shareRowsOf(
  view: AccountView,
  categoryId: string,
  suppliers: readonly SupplierReading[],
): readonly ShareOfYear[] {
  return view.rows(view.account.id, 'shr.shares').flatMap(({ row }) => {
    const supplier = suppliers.find(({ id }) => id === cellText(row, 'supplier'));
    const year = cellNumber(row, 'year');
    if (row.category !== categoryId || supplier === undefined || year === null) return [];
    const [share, amount] = [cellNumber(row, 'share'), cellWan(row, 'amount')];
    if (share === null && amount === null) return [];
    return [{ key: supplier.key, year, share, amount, isForecast: row.forecast === true }];
  });
}

/**
 * Shares in % by supplier key. An entered amount is a share of the category's spend; while the spend is unknown and
 * nothing but amounts is entered, of their sum (domain §3.3).
 */
function sharesOf(
  rows: readonly ShareOfYear[],
  spend: ReadonlyMap<number, number>,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const wholeOf = (year: number): number | null => {
    const ofYear = rows.filter((row) => row.year === year);
    if (spend.has(year)) return spend.get(year) ?? null;
    return ofYear.some(({ share }) => share !== null) ? null : sum(ofYear.map(({ amount }) => amount ?? 0));
  };
  const shares = new Map<string, Map<number, number>>();
  for (const { key, year, share: entered, amount } of rows) {
    const share = entered ?? percent(amount, wholeOf(year));
    if (share === null) continue;
    const byYear = shares.get(key) ?? new Map<number, number>();
    shares.set(key, byYear.set(year, share));
  }
  return shares;
}

function rising(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
