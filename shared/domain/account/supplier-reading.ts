import { percent } from '../scale.ts';
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
  /** Fiscal years of `spend` that are forecasts. */
  readonly forecastYears: ReadonlySet<number>;
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
  return {
    id,
    code,
    name: view.title(id),
    cap: view.number(id, 'cat.share_cap'),
    spend,
    forecastYears,
    shares: sharesOf(view, id, suppliers, spend),
    targets,
  };
}

/** Shares in % by supplier key; an entered amount is turned into a share of the category's spend. */
function sharesOf(
  view: AccountView,
  categoryId: string,
  suppliers: readonly SupplierReading[],
  spend: ReadonlyMap<number, number>,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const shares = new Map<string, Map<number, number>>();
  for (const { row } of view.rows(view.account.id, 'shr.shares')) {
    if (row.category !== categoryId) continue;
    const supplier = suppliers.find(({ id }) => id === cellText(row, 'supplier'));
    const year = cellNumber(row, 'year');
    if (supplier === undefined || year === null) continue;
    const share = cellNumber(row, 'share') ?? percent(cellWan(row, 'amount'), spend.get(year) ?? null);
    if (share === null) continue;
    const byYear = shares.get(supplier.key) ?? new Map<number, number>();
    shares.set(supplier.key, byYear.set(year, share));
  }
  return shares;
}

function rising(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
