import { bandOf, rounded } from '../scale.ts';
import { type StickinessBand, stickinessBands } from '../stickiness/stickiness.ts';
import { type FutureYear, futureAccountValue, retentionOf } from '../tier/future-value.ts';
import { lastFullYear } from './economics-reading.ts';
import { type MissingInput, missingIf, ownInput } from './missing-input.ts';
import { cellNumber } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { readStickiness } from './stickiness-reading.ts';
import { readSupplierDossier } from './supplier-reading.ts';
import type { AccountView } from './view.ts';

/** Years that the future account value looks ahead (domain §5.5). */
const HORIZON = 3;

/** One year of the outlook with its products; money in 万元, shares and margins in %, rounded but for the factor. */
export type ValueYear = {
  readonly year: number;
  readonly ahead: number;
  readonly wallet: number | null;
  readonly targetShare: number | null;
  readonly margin: number | null;
  readonly sales: number | null;
  readonly contribution: number | null;
  readonly factor: number | null;
  readonly presentValue: number | null;
};

export type ValueReading = {
  readonly stickiness: number | null;
  readonly band: StickinessBand | null;
  /** Yearly, 0–1. */
  readonly retention: number | null;
  /** In % a year. */
  readonly discountRate: number;
  readonly years: readonly ValueYear[];
  /** Null while an input is missing. */
  readonly value: number | null;
  readonly missing: readonly MissingInput[];
};

type Outlook = { readonly year: number; readonly ahead: number } & {
  readonly [K in 'wallet' | 'targetShare' | 'margin']: number | null;
};

/**
 * Future account value with every product behind it (domain §5.5): the next three years of the outlook, counted from the
 * last full year. It stays unknown while a year lacks wallet, share or margin; missing years are left out.
 */
export const readValue = oncePerView((view): ValueReading => {
  const { value: rules, stickiness: bands } = view.models.current.model;
  const { stickiness } = readStickiness(view);
  const outlook = outlookOf(view);
  const complete = outlook.flatMap((year) => completeYear(year) ?? []);
  const isWhole = outlook.length > 0 && complete.length === outlook.length;
  const result = futureAccountValue(complete, stickiness, rules, bands);
  const flows = new Map(result?.years.map((flow) => [flow.ahead, flow]));
  return {
    stickiness,
    band: stickiness === null ? null : bandOf(stickinessBands(bands), stickiness),
    retention: stickiness === null ? null : retentionOf(stickiness, rules, bands),
    discountRate: rules.discountRate,
    years: outlook.map((year) => {
      const flow = flows.get(year.ahead);
      const { sales = null, contribution = null, factor = null, presentValue = null } = flow ?? {};
      return { ...year, sales, contribution, factor, presentValue };
    }),
    value: isWhole ? rounded(result?.value ?? null) : null,
    missing: [
      ...missingIf(stickiness, ownInput(view, 'stk.history')),
      ...(outlook.length === 0 ? [ownInput(view, 'val.outlook')] : []),
      ...outlook.flatMap((year) => [
        ...missingIf(year.wallet, { ...ownInput(view, 'cat.spend', year.year), recordId: null }),
        ...missingIf(year.targetShare, ownInput(view, 'val.outlook', year.year)),
        ...missingIf(year.margin, ownInput(view, 'val.outlook', year.year)),
      ]),
    ],
  };
});

function outlookOf(view: AccountView): readonly Outlook[] {
  const { byYear } = readSupplierDossier(view);
  const base = lastFullYear(view)?.year ?? Number(view.today.slice(0, 4)) - 1;
  const years = view.rows(view.account.id, 'val.outlook').flatMap(({ row }): Outlook[] => {
    const year = cellNumber(row, 'year');
    if (year === null || year <= base || year > base + HORIZON) return [];
    const wallet = byYear.get(year)?.wallet ?? 0;
    return [
      {
        year,
        ahead: year - base,
        wallet: wallet === 0 ? null : wallet,
        targetShare: cellNumber(row, 'target_share'),
        margin: cellNumber(row, 'margin'),
      },
    ];
  });
  // A year that somebody entered twice counts once, as it was entered last.
  return [...new Map(years.map((year) => [year.year, year])).values()].sort((a, b) => a.year - b.year);
}

function completeYear({ ahead, wallet, targetShare, margin }: Outlook): FutureYear | null {
  return wallet === null || targetShare === null || margin === null
    ? null
    : { ahead, wallet, targetShare, margin };
}
