import {
  CREDIT_CRITERIA,
  type CreditCriterion,
  type CreditGrade,
  creditLimit,
  creditUse,
  rateCredit,
} from '../credit/credit.ts';
import type { Label } from '../label.ts';
import { rounded, type Scores } from '../scale.ts';
import { lastFullYear } from './economics-reading.ts';
import { type MissingInput, missingIf, ownInput } from './missing-input.ts';
import { cellNumber, wanOf } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import type { AccountView } from './view.ts';

export type CreditReading = {
  readonly criteria: readonly {
    readonly key: CreditCriterion;
    readonly fieldKey: string;
    readonly label: Label;
    readonly weight: number;
    /** 0–5; null = not scored. */
    readonly score: number | null;
  }[];
  readonly score: number | null;
  readonly grade: CreditGrade | null;
  /** Year whose sales make the average billing. */
  readonly year: number | null;
  readonly revenue: number | null;
  /** 万元 a month. */
  readonly monthlyBilling: number | null;
  /** Longest payment terms of all categories. */
  readonly termsDays: number | null;
  readonly factor: number | null;
  /** Calculated limit in 万元; null while an input is missing. */
  readonly limit: number | null;
  /** Limit that somebody granted, 万元; use counts against it while nothing can be calculated. */
  readonly granted: number | null;
  readonly used: number | null;
  readonly usePercent: number | null;
  readonly isAlert: boolean;
  /** Use of the limit in % from which the model calls for an alert. */
  readonly alertFrom: number;
  readonly missing: readonly MissingInput[];
};

/** Credit grade, limit and its use, with everything they are made of (domain §9.3). */
export const readCredit = oncePerView((view): CreditReading => {
  const id = view.account.id;
  const rules = view.models.current.model.credit;
  const criteria = CREDIT_CRITERIA.map(({ key, label }) => {
    const fieldKey = `crd.${key}`;
    return { key, fieldKey, label, weight: rules.weights[key], score: view.number(id, fieldKey) };
  });
  const scores = Object.fromEntries(
    criteria.map(({ key, score }) => [key, score]),
  ) as Scores<CreditCriterion>;
  const { score, grade } = rateCredit(scores, rules);
  const { year = null, revenue = null } = lastFullYear(view) ?? {};
  const monthlyBilling = revenue === null ? null : revenue / 12;
  const termsDays = longestTerms(view);
  const limit =
    grade === null || monthlyBilling === null || termsDays === null
      ? null
      : creditLimit(grade, Math.max(0, monthlyBilling), termsDays, rules);
  const granted = rounded(wanOf(view.value(id, 'trx.credit_limit')));
  const used = rounded(wanOf(view.value(id, 'trx.credit_used')));
  const basis = limit ?? granted;
  const use = used === null || basis === null ? null : creditUse(used, basis, rules);
  return {
    criteria,
    score,
    grade,
    year,
    revenue,
    monthlyBilling: rounded(monthlyBilling),
    termsDays,
    factor: grade === null ? null : rules.factors[grade],
    limit,
    granted,
    used,
    usePercent: use?.percent ?? null,
    isAlert: use?.isAlert ?? false,
    alertFrom: rules.alert,
    missing: [
      ...criteria.flatMap(({ fieldKey, score: one }) => missingIf(one, ownInput(view, fieldKey))),
      ...missingIf(revenue, ownInput(view, 'trx.year_sales')),
      ...missingIf(termsDays, ownInput(view, 'trx.terms')),
      ...missingIf(used, ownInput(view, 'trx.credit_used')),
    ],
  };
});

function longestTerms(view: AccountView): number | null {
  const days = view
    .rows(view.account.id, 'trx.terms')
    .flatMap(({ row }) => cellNumber(row, 'payment_days') ?? []);
  return days.length === 0 ? null : Math.max(...days);
}
