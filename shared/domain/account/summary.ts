import type { Catalogue } from '../dossier/catalogue.ts';
import type { RecordKind } from '../dossier/types.ts';
import { percent, rounded } from '../scale.ts';
import type { Tier } from '../tier/tiers.ts';
import { companyYear, readEconomics } from './economics-reading.ts';
import { cellText } from './money.ts';
import { readDossierQuality } from './quality-reading.ts';
import { readStickiness } from './stickiness-reading.ts';
import { readSupplierDossier } from './supplier-reading.ts';
import { readTier } from './tier-reading.ts';
import type { AccountView } from './view.ts';

export type NextAction = { readonly text: string; readonly due: string | null; readonly overdue: boolean };

/** One line of the portfolio; units and rounding as in `accountSummarySchema`. */
export type Summary = {
  readonly accountId: string;
  readonly code: string;
  readonly name: string;
  readonly industry: string | null;
  readonly manager: string | null;
  readonly tier: Tier | null;
  readonly tierScore: number | null;
  readonly borderline: boolean;
  readonly cv: number | null;
  readonly fp: number | null;
  readonly revenue: number | null;
  readonly revenueYear: number | null;
  readonly share: number | null;
  readonly wallet: number | null;
  readonly stickiness: number | null;
  readonly quality: number;
  readonly completeness: number;
  /** People of the customer that are known, and how many it employs. */
  readonly people: number;
  readonly headcount: number | null;
  readonly nextAction: NextAction | null;
};

/**
 * Kinds of the account's records that `summarise` reads; a list of thousands need not read people and their visits. What
 * the workspace shares is always read.
 */
export function summaryKinds(catalogue: Catalogue): readonly RecordKind[] {
  const scored = catalogue.sections.filter(({ dossier, weight }) => dossier === 'customer' && weight > 0);
  return [
    ...new Set<RecordKind>(['account', 'category', 'supplier', ...scored.map((section) => section.of)]),
  ];
}

/** Sums an account up for lists and headers; reads records of `summaryKinds` alone, and counts the people in the view. */
export function summarise(view: AccountView): Summary {
  const id = view.account.id;
  const { now, tier, history } = readTier(view);
  const rating = now.tierScore !== null ? now : (history.at(-1)?.result ?? now);
  const economics = readEconomics(view).at(-1);
  const dossier = readDossierQuality(view);
  const revenue = economics?.revenue ?? null;
  const year = economics?.year ?? null;
  return {
    accountId: id,
    code: view.account.code,
    name: view.title(id),
    industry: view.text(id, 'bas.industry') || null,
    manager: view.title(view.text(id, 'bas.am')) || null,
    tier,
    tierScore: rating.tierScore,
    borderline: rating.borderline,
    cv: rating.cv,
    fp: rating.fp,
    revenue: rounded(revenue),
    revenueYear: year,
    share: year === null ? null : rounded(percent(revenue, companyYear(view, year).revenue)),
    wallet: walletOf(view, year),
    stickiness: readStickiness(view).stickiness,
    quality: dossier.score ?? 0,
    completeness: dossier.completeness ?? 0,
    people: view.records('person').length,
    headcount: view.number(id, 'bas.headcount'),
    nextAction: nextActionOf(view),
  };
}

function walletOf(view: AccountView, year: number | null): number | null {
  const { byYear, years } = readSupplierDossier(view);
  const wallet = byYear.get(year ?? years.at(-1) ?? 0)?.wallet;
  return wallet === undefined || wallet === 0 ? null : wallet;
}

/** The open action that is due first; one without a date comes last. */
export function nextActionOf(view: AccountView): NextAction | null {
  const open = view.rows(view.account.id, 'plan.actions').flatMap(({ row }) => {
    const text = cellText(row, 'text');
    const isOpen = row.status !== 'done' && row.status !== 'dropped';
    return text !== null && isOpen ? [{ text, due: cellText(row, 'due') }] : [];
  });
  const first = open.sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))[0];
  if (first === undefined) return null;
  return { ...first, overdue: first.due !== null && first.due < view.today };
}
