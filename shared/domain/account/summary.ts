import type { Catalogue } from '../dossier/catalogue.ts';
import type { RecordKind } from '../dossier/types.ts';
import type { ScoringModel } from '../model/scoring-model.ts';
import { percent, round2, rounded } from '../scale.ts';
import { DISPOSITIONS, type Disposition } from '../tier/matrix.ts';
import { type RatingBasis, rateAccount } from '../tier/rating.ts';
import type { RatedTier, Tier } from '../tier/tiers.ts';
import { readAccountGap } from './competition-reading.ts';
import { companyYear, readEconomics } from './economics-reading.ts';
import { cellText } from './money.ts';
import { type MoneyFacts, readMoneyFacts } from './money-facts.ts';
import { readDossierQuality } from './quality-reading.ts';
import { readStickiness } from './stickiness-reading.ts';
import { readSupplierDossier } from './supplier-reading.ts';
import { overrideInForce, readTierHistory, type TierDecision } from './tier-history.ts';
import { readRatingBasis } from './tier-reading.ts';
import type { AccountView } from './view.ts';

export type NextAction = { readonly text: string; readonly due: string | null; readonly overdue: boolean };

/** What a model makes of an account. */
export type RatingSummary = {
  /** Tier in force; null = never rated. */
  readonly tier: Tier | null;
  /** Tier by today's scores after gates and knock-outs, whatever an override says. */
  readonly computedTier: RatedTier;
  readonly isOverride: boolean;
  readonly capped: boolean;
  readonly tierScore: number | null;
  readonly borderline: boolean;
  readonly cv: number | null;
  readonly fp: number | null;
  readonly fit: number | null;
  readonly futureTier: RatedTier;
  readonly futureScore: number | null;
  readonly futureCv: number | null;
  readonly futureFp: number | null;
};

/** What is known of an account without its tier; units and rounding as in `accountSummarySchema`. */
export type AccountFacts = MoneyFacts & {
  readonly accountId: string;
  readonly code: string;
  readonly name: string;
  readonly industry: string | null;
  readonly manager: string | null;
  readonly revenue: number | null;
  readonly revenueYear: number | null;
  readonly share: number | null;
  readonly wallet: number | null;
  readonly shareOfWallet: number | null;
  /** Contributions of the years with one, rising; the last is the latest. */
  readonly contributions: readonly number[];
  readonly fte: number | null;
  readonly stickiness: number | null;
  /** Our score less the best rival's, weighed by what each category is worth. */
  readonly gap: number | null;
  readonly quality: number;
  readonly completeness: number;
  /** People of the customer that are known, and how many it employs. */
  readonly people: number;
  readonly headcount: number | null;
  readonly nextAction: NextAction | null;
  /** Disposition that was decided, with who answers for it and when it is looked at again. */
  readonly disposition: Disposition | null;
  readonly dispositionReason: string | null;
  readonly dispositionOwner: string | null;
  readonly dispositionOwnerId: string | null;
  readonly dispositionReview: string | null;
  /** Tiers on record by year, rising. */
  readonly tierYears: readonly { readonly year: number; readonly tier: Tier }[];
  /** Our sales to it by year, rising; years without sales are absent. */
  readonly yearRevenues: readonly { readonly year: number; readonly revenue: number }[];
  /** Day on which the override in force ends; null without one. */
  readonly overrideUntil: string | null;
};

/** One line of the portfolio. */
export type Summary = AccountFacts & RatingSummary;

/** Facts with what a rating needs: kept together, a new model is applied without reading anything again. */
export type RatableAccount = {
  readonly facts: AccountFacts;
  readonly basis: RatingBasis;
  /** Scores of the latest decision on record, shown while today's are too few. */
  readonly recorded: Pick<RatingSummary, 'tierScore' | 'cv' | 'fp' | 'fit' | 'borderline'> | null;
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
  return summaryOf(readRatable(view), view.models.current.model);
}

/** The line of the portfolio by a model (domain §5.2, §5.4). */
export function summaryOf(account: RatableAccount, model: ScoringModel): Summary {
  return { ...account.facts, ...ratingOf(account, model) };
}

/** What a model makes of an account (domain §5.2, §5.4, §5.7). */
export function ratingOf({ basis, recorded }: RatableAccount, model: ScoringModel): RatingSummary {
  const { now, future, tier, isOverride } = rateAccount(basis, model.tier);
  const shown = now.tierScore !== null ? now : (recorded ?? now);
  return {
    tier,
    computedTier: now.tier,
    isOverride,
    capped: now.capped,
    tierScore: shown.tierScore,
    borderline: shown.borderline,
    cv: shown.cv,
    fp: shown.fp,
    fit: shown.fit,
    futureTier: future.tier,
    futureScore: future.tierScore,
    futureCv: future.cv,
    futureFp: future.fp,
  };
}

/** Reads what a summary is made of. */
export function readRatable(view: AccountView): RatableAccount {
  const id = view.account.id;
  const economics = readEconomics(view);
  const latest = economics.at(-1);
  const history = readTierHistory(view);
  const dossier = readDossierQuality(view);
  const revenue = latest?.revenue ?? null;
  const year = latest?.year ?? null;
  const wallet = walletOf(view, year);
  const disposition = view.text(id, 'val.disposition');
  return {
    basis: readRatingBasis(view),
    recorded: history.at(-1)?.result ?? null,
    facts: {
      ...readMoneyFacts(view),
      accountId: id,
      code: view.account.code,
      name: view.title(id),
      industry: view.text(id, 'bas.industry') || null,
      manager: view.title(view.text(id, 'bas.am')) || null,
      revenue: rounded(revenue),
      revenueYear: year,
      share: year === null ? null : rounded(percent(revenue, companyYear(view, year).revenue)),
      wallet,
      shareOfWallet: rounded(percent(revenue, wallet)),
      contributions: economics.flatMap(({ contribution }) => contribution ?? []),
      fte: latest?.fte ?? null,
      stickiness: readStickiness(view).stickiness,
      gap: readAccountGap(view),
      quality: dossier.score ?? 0,
      completeness: dossier.completeness ?? 0,
      people: view.records('person').length,
      headcount: view.number(id, 'bas.headcount'),
      nextAction: nextActionOf(view),
      disposition: DISPOSITIONS.find(({ key }) => key === disposition)?.key ?? null,
      dispositionReason: view.entry(id, 'val.disposition')?.note || null,
      dispositionOwner: view.title(view.text(id, 'val.disposition_owner')) || null,
      dispositionOwnerId: view.text(id, 'val.disposition_owner') || null,
      dispositionReview: view.text(id, 'val.disposition_review') || null,
      tierYears: tierYearsOf(history),
      yearRevenues: economics.flatMap(({ year: of, revenue: sales }) =>
        sales === null ? [] : [{ year: of, revenue: round2(sales) }],
      ),
      overrideUntil: overrideInForce(view)?.expires ?? null,
    },
  };
}

/** The last decision of each year. */
function tierYearsOf(history: readonly TierDecision[]): AccountFacts['tierYears'] {
  const years = new Map<number, Tier>();
  for (const { year, recorded } of history) if (recorded !== null) years.set(year, recorded);
  return [...years].map(([year, tier]) => ({ year, tier }));
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
