import type { EvidenceStatus } from '../evidence/evidence.ts';
import { percent, rounded } from '../scale.ts';
import type { BuiltinCriterionId } from '../tier/criteria.ts';
import { companyYear, type EconomicsYear, readEconomics } from './economics-reading.ts';
import { cellNumber, cellWan } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { readStickiness } from './stickiness-reading.ts';
import { readSupplierDossier } from './supplier-reading.ts';
import type { AccountView, StoredEntry } from './view.ts';

/** A figure that the dossier gives for a criterion, with what it was made of. */
export type CriterionInput = {
  /** In the unit of the criterion, rounded to 2 decimals. */
  readonly value: number;
  /** The arithmetic in figures, such as `5610 ÷ 60000 × 100`; '' where it is a value as it stands. */
  readonly formula: string;
  /** Fields of which it is made, by record; a click opens them. */
  readonly sources: readonly { readonly recordId: string; readonly fieldKey: string }[];
  /** The weakest evidence among what was used: one guess makes the figure a guess. */
  readonly status: EvidenceStatus | null;
};

export type TierInputs = { readonly [id in BuiltinCriterionId]?: CriterionInput };

/** Years over which growth and headroom are looked at (domain §5.2 B1–B3). */
const HORIZON = 3;
/** Weakest first. */
const WEAKEST: readonly EvidenceStatus[] = ['disputed', 'inferred', 'collected', 'verified'];

/**
 * The inputs of tiering that the dossier knows: sales share, margin, indices, overdue days, growth, wallet, headroom,
 * rank, stickiness (domain §5.2). What is not known is absent; nothing here is a judgement.
 */
export const readTierInputs = oncePerView((view): TierInputs => {
  const latest = readEconomics(view).at(-1);
  return {
    ...(latest === undefined ? {} : economicInputs(view, latest)),
    ...potentialInputs(view),
    ...scalarInput(view, 'A5', 'trx.overdue_days'),
    ...scalarInput(view, 'B4', 'env.rank'),
    ...controlInput(view),
  };
});

function economicInputs(view: AccountView, year: EconomicsYear): TierInputs {
  const id = view.account.id;
  const company = companyYear(view, year.year);
  const own = view.records('company')[0]?.id;
  const inYear = (fieldKey: string, recordId: string | undefined = id) =>
    recordId === undefined
      ? []
      : view
          .rows(recordId, fieldKey)
          .filter(({ row }) => row.year === year.year)
          .map(({ entry }) => entry);
  const sales = inYear('trx.year_sales');
  const costs = inYear('trx.cost_to_serve');
  const staff = inYear('trx.fte');
  const firm = inYear('own.years', own);
  const { revenue, contribution, salesPerHead, profitPerHead } = year;
  const { companySalesPerHead, companyProfitPerHead } = year;
  return {
    ...input('A1', year.salesShare, quotient(revenue, company.revenue), [...sales, ...firm]),
    ...input('A2', year.contributionMargin, quotient(contribution, revenue), [...sales, ...costs]),
    ...input('A3', year.salesIndex, quotient(salesPerHead, companySalesPerHead), [
      ...sales,
      ...staff,
      ...firm,
    ]),
    ...input('A4', year.profitIndex, quotient(profitPerHead, companyProfitPerHead), [
      ...sales,
      ...costs,
      ...staff,
      ...firm,
    ]),
  };
}

function potentialInputs(view: AccountView): TierInputs {
  return { ...growthInput(view), ...walletInput(view), ...headroomInput(view) };
}

/** CAGR from the last actual year of the customer's revenue to its latest forecast within three years (§5.2 B1). */
function growthInput(view: AccountView): TierInputs {
  const years = view.rows(view.account.id, 'fin.years').flatMap(({ entry, row }) => {
    const [year, revenue] = [cellNumber(row, 'year'), cellWan(row, 'revenue')];
    return year === null || revenue === null
      ? []
      : [{ entry, year, revenue, isForecast: row.is_forecast === true }];
  });
  const last = years
    .filter(({ isForecast }) => !isForecast)
    .sort((a, b) => a.year - b.year)
    .at(-1);
  if (last === undefined || last.revenue <= 0) return {};
  const ahead = years
    .filter(({ isForecast, year }) => isForecast && year > last.year && year <= last.year + HORIZON)
    .sort((a, b) => a.year - b.year)
    .at(-1);
  if (ahead === undefined || ahead.revenue < 0) return {};
  const span = ahead.year - last.year;
  const growth = ((ahead.revenue / last.revenue) ** (1 / span) - 1) * 100;
  const formula = `((${figure(ahead.revenue)} ÷ ${figure(last.revenue)})^(1/${span}) − 1) × 100`;
  return input('B1', growth, formula, [last.entry, ahead.entry]);
}

/** Wallet of year+3 against our sales of the last full year (§5.2 B2). */
function walletInput(view: AccountView): TierInputs {
  const { years, byYear, categories } = readSupplierDossier(view);
  const now = readEconomics(view).at(-1)?.year ?? years.at(-1);
  if (now === undefined) return {};
  const wallet = byYear.get(now + HORIZON)?.wallet;
  const ours = companyYear(view, now).revenue;
  if (wallet === undefined || wallet === 0) return {};
  const entries = categories.flatMap(({ id }) =>
    view.rows(id, 'cat.spend').filter(({ row }) => row.year === now + HORIZON),
  );
  return input(
    'B2',
    percent(wallet, ours),
    quotient(wallet, ours),
    entries.map(({ entry }) => entry),
  );
}

/** Target share of year+3 less our share of today (§5.2 B3); from the categories, else from the outlook. */
function headroomInput(view: AccountView): TierInputs {
  const { years, byYear, targets, categories } = readSupplierDossier(view);
  const now = years.at(-1);
  if (now === undefined) return {};
  const us = byYear.get(now)?.suppliers.find(({ supplier }) => supplier === 'us')?.share ?? null;
  const ahead = now + HORIZON;
  const planned = targets.get(ahead)?.total.share ?? null;
  const outlook = view.rows(view.account.id, 'val.outlook').find(({ row }) => row.year === ahead);
  const target = planned ?? (outlook === undefined ? null : cellNumber(outlook.row, 'target_share'));
  if (us === null || target === null) return {};
  const plans = categories.flatMap(({ id }) =>
    view.rows(id, 'cat.target_share').filter(({ row }) => row.year === ahead),
  );
  const shares = view.rows(view.account.id, 'shr.shares').filter(({ row }) => row.year === now);
  const used = planned === null && outlook !== undefined ? [outlook] : plans;
  return input(
    'B3',
    target - us,
    `${figure(target)} − ${figure(us)}`,
    [...used, ...shares].map(({ entry }) => entry),
  );
}

function scalarInput(view: AccountView, id: BuiltinCriterionId, fieldKey: string): TierInputs {
  const entry = view.entry(view.account.id, fieldKey);
  return input(id, view.number(view.account.id, fieldKey), '', entry === undefined ? [] : [entry]);
}

function controlInput(view: AccountView): TierInputs {
  const { result, history, inferred } = readStickiness(view);
  const score = result.stickiness ?? history.at(-1)?.score ?? null;
  if (score === null) return {};
  const source = {
    recordId: view.account.id,
    fieldKey: result.stickiness === null ? 'stk.history' : 'stk.P1',
  };
  const status = result.stickiness !== null && inferred.length > 0 ? 'inferred' : 'collected';
  return { C3: { value: score, formula: '', sources: [source], status } };
}

function input(
  id: BuiltinCriterionId,
  value: number | null,
  formula: string,
  used: readonly StoredEntry[],
): TierInputs {
  const known = rounded(value);
  if (known === null) return {};
  const sources = new Map(
    used.map(({ recordId, fieldKey }) => [`${recordId} ${fieldKey}`, { recordId, fieldKey }]),
  );
  return { [id]: { value: known, formula, sources: [...sources.values()], status: weakest(used) } };
}

function weakest(used: readonly StoredEntry[]): EvidenceStatus | null {
  const found = new Set(used.map(({ evidence }) => evidence?.status ?? 'inferred'));
  return WEAKEST.find((status) => found.has(status)) ?? null;
}

function quotient(part: number | null, whole: number | null): string {
  return part === null || whole === null ? '' : `${figure(part)} ÷ ${figure(whole)} × 100`;
}

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

function figure(value: number): string {
  return digits.format(rounded(value) ?? value);
}
